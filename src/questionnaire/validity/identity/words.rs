//! The words of questions that ask who somebody is, by language.
//!
//! Phrases are parted by ` | `, all in small letters, punctuation as blanks, Arabic without marks and hamza, Russian
//! without ё: as texts are compared.

/// The words of one language.
pub(super) struct Words {
    /// The primary language code.
    pub(super) language: &'static str,
    /// Whether the script parts words by blanks.
    pub(super) has_blanks: bool,
    /// What asks for the noun that follows.
    pub(super) leads: &'static str,
    /// What leads to a person, if it is asked for.
    pub(super) nouns: &'static str,
    /// What asks who somebody is wherever it stands.
    pub(super) always: &'static str,
    /// What asks who somebody is if nothing else stands there.
    pub(super) labels: &'static str,
}

impl Words {
    /// The phrases of one of its lists.
    pub(super) fn phrases(list: &'static str) -> impl Iterator<Item = &'static str> {
        list.split(" | ")
    }
}

pub(super) const LANGUAGES: [Words; 6] = [ARABIC, ENGLISH, SPANISH, FRENCH, RUSSIAN, CHINESE];

const ARABIC: Words = Words {
    language: "ar",
    has_blanks: true,
    leads: "\
        ما | ما هو | ما هي | اكتب | اكتبي | ادخل | ادخلي | اذكر | اذكري | حدد",
    nouns: "\
        اسمك | لقبك | رتبتك | رقمك | بريدك | توقيعك | اسمي | رتبتي | رقمي",
    always: "\
        اسمك الكامل | الاسم الكامل | تاريخ ميلادك | تاريخ الميلاد | سنة ميلادك | \
        سنة الميلاد | متي ولدت | رقمك العسكري | الرقم العسكري | رقم الهوية | رقم هويتك | \
        رقم الوحدة | رقم وحدتك | رقم الهاتف | رقم هاتفك | رقم جوالك | رقم جواز السفر | \
        رقم جواز سفرك | بريدك الالكتروني | عنوان البريد الالكتروني | الرتبة العسكرية | \
        رتبتك العسكرية | من انت",
    labels: "\
        الاسم | اللقب | الرتبة | الرقم | الهاتف | البريد الالكتروني | التوقيع",
};

const ENGLISH: Words = Words {
    language: "en",
    has_blanks: true,
    leads: "\
        what is | what s | whats | what are | enter | write | write down | type | give | \
        state | tell us | provide | fill in",
    nouns: "\
        your name | your full name | your first name | your last name | \
        your family name | your nickname | your rank | your number | your initials | \
        your birthday | your email | your e mail | your signature | my name | my rank | \
        my number",
    always: "\
        surname | date of birth | birth date | birthdate | year of birth | \
        when were you born | service number | army number | military number | \
        personnel number | id number | identity number | identification number | \
        passport number | serial number | unit number | phone number | telephone number | \
        mobile number | email address | e mail address | who are you | \
        what are you called | what rank | which rank",
    labels: "\
        name | full name | first name | last name | rank | number | birthday | dob | \
        phone | telephone | email | e mail | initials | signature",
};

const SPANISH: Words = Words {
    language: "es",
    has_blanks: true,
    leads: "\
        cuál es | cuáles son | indique | escriba | introduzca | ponga | diga | anote",
    nouns: "\
        su nombre | sus apellidos | su apellido | su rango | su grado militar | \
        su número | su correo | su cumpleaños | sus iniciales | su firma | tu nombre | \
        tu rango | tu número | mi nombre | mi rango | mi número",
    always: "\
        nombre y apellidos | nombre completo | fecha de nacimiento | año de nacimiento | \
        cuándo nació | número de servicio | número militar | número de identificación | \
        número de identidad | número de pasaporte | número de unidad | \
        número de la unidad | número de su unidad | número de teléfono | \
        correo electrónico | quién es usted | cómo se llama | cómo te llamas | qué rango",
    labels: "\
        nombre | apellido | apellidos | rango | grado | número | teléfono | correo | \
        cumpleaños | iniciales | firma",
};

const FRENCH: Words = Words {
    language: "fr",
    has_blanks: true,
    leads: "\
        quel est | quelle est | quels sont | quelles sont | indiquez | écrivez | entrez | \
        donnez | saisissez | précisez | inscrivez | tapez",
    nouns: "\
        votre nom | votre prénom | votre grade | votre matricule | votre numéro | \
        votre e mail | votre courriel | votre anniversaire | vos initiales | \
        votre signature | ton nom | ton grade | mon nom | mon grade | mon matricule",
    always: "\
        nom de famille | nom et prénom | nom complet | date de naissance | \
        année de naissance | quand êtes vous né | quand êtes vous née | \
        numéro matricule | numéro de matricule | numéro de service | numéro d identité | \
        numéro de passeport | numéro d unité | numéro de l unité | \
        numéro de votre unité | numéro de téléphone | adresse e mail | \
        adresse électronique | qui êtes vous | comment vous appelez vous | quel grade",
    labels: "\
        nom | prénom | grade | matricule | numéro | téléphone | e mail | courriel | \
        anniversaire | initiales | signature",
};

const RUSSIAN: Words = Words {
    language: "ru",
    has_blanks: true,
    leads: "\
        каково | каков | какова | укажите | введите | напишите | назовите | впишите | \
        сообщите",
    nouns: "\
        ваше имя | ваша фамилия | вашу фамилию | ваше отчество | ваше звание | \
        ваш номер | ваш день рождения | ваша подпись | вашу подпись | ваши инициалы | \
        мое имя | моя фамилия | мое звание | мой номер",
    always: "\
        дата рождения | дату рождения | год рождения | когда вы родились | личный номер | \
        табельный номер | номер удостоверения | номер паспорта | номер телефона | \
        номер части | номер вашей части | номер воинской части | номер подразделения | \
        адрес электронной почты | электронный адрес | воинское звание | \
        какое у вас звание | в каком вы звании | кто вы | как вас зовут | как тебя зовут",
    labels: "\
        имя | фамилия | фио | звание | номер | телефон | почта | подпись | инициалы",
};

const CHINESE: Words = Words {
    language: "zh",
    has_blanks: false,
    leads: "\
        请写 | 请写下 | 请填写 | 请输入 | 请说出 | 什么是",
    nouns: "\
        您的名字 | 你的名字 | 您的军衔 | 你的军衔 | 您的编号 | 你的编号 | 您的电话 | 你的电话 | 您的邮箱 | 你的邮箱 | 您的生日 | \
        你的生日 | 您的签名 | 我的名字 | 我的军衔 | 我的编号",
    always: "\
        姓名 | 叫什么名字 | 名字是什么 | 军衔是什么 | 什么军衔 | 哪个军衔 | 出生日期 | 出生年月 | 哪年出生 | 何时出生 | 身份证号 | \
        军人证号 | 士兵证号 | 证件号 | 护照号 | 部队番号 | 单位编号 | 电话号码 | 手机号 | 邮箱地址 | 电子邮箱 | 您是谁 | 你是谁",
    labels: "\
        名字 | 军衔 | 编号 | 电话 | 邮箱 | 生日 | 签名",
};
