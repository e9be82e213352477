# Les mots du programme en français. Ébauche : un clinicien francophone doit encore la relire.

review-state = draft

## Début
start-title = Repos.
start-line = Quelques questions sur la façon dont vous allez. Personne ne peut savoir qui a répondu.
begin = Commencer
about-answers = Que deviennent mes réponses
who-can-help = Qui peut m'aider maintenant
start-plain = Ligne par ligne, pour un lecteur d'écran
language = Langue
letters-title = Quelle ligne se lit correctement ?
letters-line = Choisissez son numéro, puis Enter. La question vient une fois par type de terminal.
kit = Kit
period-now = Période
practice = EXERCICE
no-period = On ne répond pas aujourd'hui : aucune période n'est ouverte. Voyez le médecin.
no-period-before = On répond à partir du { $date }.
no-space = Le disque de cet ordinateur est plein, rien ne pourrait être enregistré. Voyez le médecin.

## Ce que deviennent les réponses
notice-title = Avant de commencer
notice-free = C'est votre choix. Vous pouvez passer n'importe quelle question, et arrêter à tout moment ; alors rien n'est gardé.
notice-stored = Ce qui est gardé : vos réponses, votre unité et la période, sous scellé. Ni nom, ni heure, ni ordinateur, ni langue.
notice-open = Cet ordinateur ne peut pas les rouvrir. Seule la clé du médecin le peut.
notice-nobody = Personne ne peut vous être envoyé, car personne ne peut savoir qui a répondu. Les personnes qui peuvent aider sont donc montrées à tous.
notice-safety = Certaines questions portent sur l'idée de mourir ou de se faire du mal. Vous pouvez les passer. Ce que vous pouvez faire si elles vous touchent : { $pathway }
notice-group = Ce qui est publié ne concerne que des groupes de { $n } personnes ou plus, et additionner ou soustraire des rapports ne rapproche personne de vous. Les nombres vont par pas de { $base } : un { $base } peut vouloir dire d'une à { $most } personnes, et aucun rapport ne peut dire que tout le monde va mal. Chaque rapport est écrit une seule fois ; une réponse tardive entre dans le suivant.
notice-minutes =
    { $minutes ->
        [one] Cela prend environ une minute. Il n'y a rien à écrire.
        [many] Cela prend environ { $minutes } minutes. Il n'y a rien à écrire.
       *[other] Cela prend environ { $minutes } minutes. Il n'y a rien à écrire.
    }
go-on = Continuer

## Unité
unit-title = Dans quelle unité êtes-vous ?
unit-hint = Tapez une partie du nom pour la trouver.
unit-this = { $name }, celle-ci
which-title = À quoi voulez-vous répondre ?

## Questions
question-of = { $n } sur { $total }
rather-not = Je préfère ne pas répondre
choose-first = Choisissez une réponse, ou 0 si vous préférez ne pas répondre.
not-asked-title = Il n'y a rien à répondre ici.
not-asked-line = Une réponse précédente l'a déjà réglé. Choisissez un chiffre et continuez, comme tout le monde : ainsi personne à côté de vous ne remarque rien.

## Relecture
review-title = Vos réponses. Vous pouvez toutes les changer.
review-go = Voir mon résultat

## Résultat
result-title = Vous seul voyez ceci. Ce n'est pas gardé.
result-score = { $score } sur { $max }
result-none = Pas de résultat : trop peu de questions ont une réponse.
higher-is-better = plus c'est haut, mieux c'est
lower-is-better = plus c'est bas, mieux c'est
result-diagnosis = Ce n'est pas un diagnostic, et personne ne vous contactera : vos réponses ne mènent pas à vous. Si vous voulez parler à quelqu'un :
seal-answers = Sceller mes réponses
change-answer = Changer une réponse
throw-away = Tout jeter

## Scellé
saving = Mise sous scellé …
sealed-title = Scellé.
sealed-line = Cet ordinateur ne peut pas l'ouvrir. Seule la clé du médecin le peut, et seuls des groupes de { $n } ou plus sont montrés.
done = Terminé
show-me = Montrez-moi
record-title = Votre réponse telle qu'elle est sur le disque : { $bytes } octets. Toutes ont cette taille.
record-try = Essai d'ouverture avec tout ce que cet ordinateur contient. Fichiers fouillés : { $files }. Clés secrètes trouvées : { $keys }.
record-shut = Impossible de l'ouvrir ici.
record-answer = La bibliothèque age dit : elle n'est scellée pour aucune clé d'ici.
record-other = La bibliothèque age n'a pas pu la lire : { $code }
record-open = Elle s'est ouverte. N'utilisez pas cet ordinateur et prévenez le médecin.
failed-title = Pas enregistré. Vos réponses sont encore là.
failed-full = Le disque est plein. Faites libérer de la place, puis réessayez.
failed-other = Quelque chose gêne sur cet ordinateur. Réessayez ; si cela continue, donnez ce mot au médecin : { $code }
try-again = Réessayer

## Aide
help-title = Qui peut aider
help-line = Cette page est la même pour tous. En danger maintenant : ne restez pas seul, éloignez-vous des armes, allez au service médical ou appelez-le.
help-keys = Touches
keys-choose = ↑ ↓ ou chiffres
keys-choose-does = choisir
keys-enter-does = continuer
keys-back-does = revenir
keys-escape-does = arrêter
keys-language-does = langue
keys-hide-does = cacher l'écran aussitôt ; H encore pour le revoir

## Quitter
leave-title = Arrêter ici ?
leave-stay = Continuer les questions
leave-go = Arrêter et ne rien garder
quit-title = Fermer le programme ?
quit-stay = Rester
quit-go = Fermer
idle-title = Êtes-vous encore là ?
idle-line = Appuyez sur une touche pour continuer. Dans { $seconds } secondes, tout sera jeté.
hidden = H
too-small = La fenêtre est trop petite. Il faut au moins 40 sur 12.

## Touches en bas
key-choose = choisir
key-next = suite
key-begin = continuer
key-back = retour
key-language = langue
key-help = aide
key-hide = cacher
key-stop = arrêter
key-scroll = défiler
key-details = détails
key-letters = lettres à l’envers ?

## Aperçu
preview = APERÇU
preview-line = Ceci est un aperçu. Rien n'est gardé, quelles que soient vos réponses.
preview-end = L'aperçu est terminé. Rien n'a été gardé.
preview-again = Essayer encore

## Exercice
demo-title = La mission d'exercice
demo-line = Tout est réel sauf les personnes : des réponses inventées, scellées, portées, ouvertes et publiées.
demo-checkin = Répondre
demo-release = Voir la publication
demo-story = Lire ce qui s'est passé
demo-leave = Quitter et tout effacer
release-title = { $questionnaire }, { $period }. Des parts de réponses, pas des diagnostics.
release-unit = Unité
release-about = environ
release-rest = reste de { $unit }
release-below = moins de { $cut }
release-above = { $cut } et plus
release-withheld =
    { $n ->
        [one] Une unité n'a pas de ligne à elle : elle est comptée dans le reste de l'unité au-dessus.
        [many] { $n } unités n'ont pas de ligne à elles : elles sont comptées dans le reste de l'unité au-dessus.
       *[other] { $n } unités n'ont pas de ligne à elles : elles sont comptées dans le reste de l'unité au-dessus.
    }

## Pourquoi une ligne manque, et quelle est l'exactitude d'un chiffre
explain-title = Pourquoi une ligne manque, et quelle est l'exactitude d'un chiffre
explain-missing = Une unité a une ligne à elle si au moins { $k } de ses membres ont répondu, et si ce qui reste à côté de ses parties montrées est personne, ou de nouveau au moins { $k }. Sinon, elle est comptée avec ses voisines dans le reste de l'unité au-dessus. Cela tient au nombre de réponses, jamais à ce qui a été répondu.
explain-exact = Les nombres vont par pas de { $base }, vers le haut ou vers le bas, selon un tirage secret qui reste le même pour un groupe pendant toute la campagne. Dans chaque groupe dont une ligne est faite, un nombre s'écarte d'au plus { $off } personnes ; les écarts de plusieurs groupes se compensent. Tous les totaux sont exacts entre eux.
explain-error = Dans cette publication, l'écart habituel d'une part est d'environ { $small } points dans la plus petite ligne et de { $top } dans la première.
explain-almost = Aucune ligne ne peut montrer que presque tout le monde est touché : au moins trois personnes, et au moins une sur dix, peuvent toujours aller bien.
explain-once = Une période est publiée une seule fois. Redemandée, elle donne les mêmes chiffres ; une réponse tardive entre dans la publication suivante.

## La page imprimée
page-commander = Pour le commandement
page-medical = Pour le service médical
page-lead = { $scale }, { $cut } : { $share }
page-not-diagnoses = Des parts de réponses, pas des diagnostics.
page-asked = Ce qui a été demandé
page-asked-items = Questions : { $items }. Nombre de jours sur lesquels elles portent : { $days }.
page-asked-now = Questions : { $items }.
page-people = Personnes interrogées : { $people }. Réponses : environ { $n }, à cinq près.
page-answers = Réponses : environ { $n }, à cinq près.
page-pilot = ESSAI
page-pilot-line = Ces questions sont nouvelles. Elles montrent des parts et des évolutions ; elles ne disent pas où cesse le bien-être.
page-draft = TEXTE PROVISOIRE
page-draft-line = Aucun clinicien de langue maternelle n'a encore relu ce texte.
page-units = Unité par unité
page-units-line = { $scale } : parts de ceux qui ont répondu. Dans l'ordre des unités, non des résultats.
page-scales = Partie par partie
page-scales-line = { $unit } : parts de ceux qui ont répondu.
page-scale = Partie
page-between = de { $from } à moins de { $to }
page-n = Réponses, environ
page-time = Au fil du temps
page-time-line = { $unit }, { $scale } : parts de ceux qui ont répondu. Un blanc est une période sans chiffre.
page-time-first = C'est le premier rapport : il n'y a encore rien à quoi le comparer.
page-gap = pas de chiffre
page-period = Période
page-changed = Changements nets depuis : { $period }
page-more = { $unit }. { $scale }, { $cut } : en hausse, de { $before } à { $now }.
page-fewer = { $unit }. { $scale }, { $cut } : en baisse, de { $before } à { $now }.
page-no-change = Aucun changement net : chaque écart peut être dû au hasard.
page-chance = Parts comparées : { $n }. Même si rien n'avait changé, jusqu'à une sur dix semblerait avoir nettement changé.
page-elsewhere = La suite dans l'exemplaire médical : { $n }
page-burdens = Ce qui pèse le plus
page-burdens-line = { $unit }. Part de ceux qui ont répondu « { $first } » ou « { $second } ».
page-share = Part
page-items = Question par question
page-items-line = { $unit }. Parts de ceux qui ont répondu. Ce qui reste blanc : pas de réponse, ou l'arrondi.
page-question = Question
page-averages = Moyennes
page-averages-line = Après ± : la moitié de la largeur de l'intervalle à 95 %.
page-sensitive = Chiffres à manier avec soin
page-sensitive-line = { $unit }. Nombres de personnes par pas de cinq ; tout nombre inférieur à dix est imprimé « moins de dix ».
page-few = moins de dix
page-read = Comment lire cette page
page-read-share = Une part se rapporte à ceux qui ont répondu ; elle ne dit rien des autres.
page-read-count = Les nombres vont par pas de { $base } et aucun groupe de moins de { $k } n'est montré : quelques points de plus ou de moins ne veulent rien dire.
page-read-own = Comparez une unité à son propre passé, non à ses voisines, qui ont vécu d'autres journées.
page-limits = Ce que personne ne peut en conclure
page-limit-person = Qui a répondu, ni ce qu'une personne a dit.
page-limit-well = Qui est malade ou apte au service : ce sont des réponses, pas des examens.
page-limit-cause = Pourquoi il en est ainsi, ni de qui cela dépend.
page-limit-silent = Comment vont ceux qui n'ont pas répondu.
page-about = À propos de ces chiffres
page-about-questionnaire = Questionnaire { $id }, version { $version }.
page-about-rules = Plus petit groupe : { $k }. Nombres par pas de { $base }. Chiffres vérifiés par l'audit : { $figures }.
page-about-ledger = Entrée { $entry } du registre : { $digest }
page-about-kit = Kit : { $kit }

## Ligne par ligne
plain-number = Numéro et Entrée :
plain-keys = r répète, b revient, q arrête.
plain-help = l change la langue, ? dit qui peut aider.
plain-chosen = Votre choix : { $answer }
plain-unknown = Ce n'est pas un des choix.
plain-go-on = Appuyez sur Entrée pour continuer.
plain-seal = Entrée pour sceller vos réponses, b pour en changer une, q pour tout jeter.
plain-nothing-kept = Rien n'a été gardé.
plain-unit-inside = Unités de { $name } :

## Dates et périodes
date = { $day } { $month } { $year }
period-week = semaine { $week } de { $year }
period-month = { $month } { $year }
month-name =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
month-in-date =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }

## Les étapes de la mission d'exercice
step-identity = Préparer : la clé du médecin est faite, et elle a ouvert un enregistrement d'essai. Sa moitié publique : { $recipient }
step-kit = Installer : un kit est préparé et installé. Unités : { $units }. Son empreinte : { $words }
step-sealed = Répondre : des réponses inventées sont scellées, et cet ordinateur ne peut pas les ouvrir. Leur nombre : { $responses }
step-packed = Porter : tout est dans un seul paquet, mélangé, avec des leurres. Enregistrements : { $records }
step-taken-in = Recevoir : le médecin a ouvert le paquet, et le reçu a vidé l'ordinateur. Enregistrements retirés : { $cleared }
step-released = Publier : { $period }. Lignes : { $rows }. Chiffres, tous vérifiés par l'audit : { $figures }

## Une publication lue à voix haute
reading-smallest = Aucun groupe de moins de { $n } n'est montré. Lignes : { $rows }.
reading-row = { $unit }. Réponses : environ { $n }.
reading-cut = { $scale }, { $cut } : { $share }, en nombre environ { $count }.
reading-mean = { $scale }, moyenne : { $mean }, à { $margin } près.
reading-count = { $answer } : environ { $n }
reading-few = { $answer } : moins de dix
reading-unnamed = Comptées là : { $units }.
reading-no-means = Cette publication n'a pas de moyennes : elles permettraient de calculer un nombre de personnes.
reading-flooded = { $unit } a plus de réponses que de personnes : toutes ses réponses sont laissées de côté. Demandez sur place qui a utilisé l'ordinateur.
reading-entry = C'est l'entrée { $number } du registre.
reading-file = Écrit : { $file }

## Avant que l'ordinateur soit prêt
welcome-title = Cet ordinateur n'est pas encore prêt. Que voulez-vous faire ?
welcome-try = L'essayer avec des réponses inventées
welcome-set-up = Préparer cet ordinateur avec un kit
welcome-officer = Je suis le médecin
welcome-kit-file = Tapez le chemin du fichier du kit, puis Entrée :
passphrase = Phrase secrète, puis Entrée ; ce que vous tapez n'est pas montré :
