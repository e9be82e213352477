//! What a questionnaire says of itself: heads for programs, a preview for people, its schema.
