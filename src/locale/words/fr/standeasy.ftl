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
network = Réseau
network-closed = fermé par le système
network-open = non fermé par le système
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

## Quand quelque chose ne va pas
error-said = Error: { $what }
error-now = What to do now: { $now }
error-lines = The places are named in English:
system-no-file = there is no such file or folder
system-not-allowed = this user may not
system-full = the disk is full
system-read-only = nothing can be written to this disk
trouble-no-home = This system names no folder for data.
    .now = Name a folder with { $option } or { $variable }.
trouble-cannot-read = { $path } could not be read: { $why }.
    .now = Check the name and that you may read it, then try again.
trouble-cannot-write = { $path } could not be written: { $why }.
    .now = Check the folder, the free space and your rights, then try again. Nothing was half-written.
trouble-not-a-file = { $path } is not a regular file.
    .now = Give the file itself, not a link, folder or device.
trouble-too-large = { $path } is larger than { $most } bytes.
    .now = Check that this is the right file.
trouble-not-text = { $path } is not UTF-8 text from byte { $at } on.
    .now = Save it as UTF-8 and try again.
trouble-exists = { $path } exists already.
    .now = Choose another name, or move the old file away first.
trouble-not-installed = This laptop is not set up.
    .now = Run { $command } with the kit from your medical officer.
trouble-records-left = Records of the installed kit are still on this laptop.
    .now = Pack them, bring them to the officer, and run { $command }; then install the new kit.
trouble-no-record = There is no record on this laptop.
    .now = There is nothing to do until somebody has answered.
trouble-other-receipt = The receipt is for the kit { $found }, and this laptop has { $expected }.
    .now = Use the receipt the officer gave for this laptop's kit.
trouble-identity-exists = This desk has an identity already: { $path }.
    .now = Keep using it, or name another home with { $option }. It is never overwritten.
trouble-no-identity = This desk has no identity yet.
    .now = Run { $command } first.
trouble-settings = { $path } is not a settings file: { $why }.
    .now = Write only { $known } in it, or delete it; { $terminals } can always be deleted.
trouble-empty-passphrase = The passphrase is empty.
    .now = Give at least one word; six random words are best.
trouble-canary = The new identity could not open its own test record.
    .now = Do not use this identity. Delete it and run { $command } again.
trouble-rounding-key-lost = The rounding key { $path } is gone, and releases were made with it.
    .now = Restore it from the copy kept with the identity. Another key would round the same answers otherwise, and two roundings can be averaged, so nothing more can be released of a campaign without its own. What was taken in stays safe; if there is no copy, go on with a new home, a new identity and a new kit.
trouble-other-kit = The bundle is for the kit { $found }, which this desk did not build.
    .now = Take it in at the desk that built that kit; compare the words with the laptop's start screen.
trouble-other-key = No record in the bundle is sealed to this desk's key.
    .now = Take it in at the desk whose key is in the kit.
trouble-no-campaign = No kit of this desk asks { $questionnaire } in the period { $period }.
    .now = Check { $first } and { $second }; { $command } and the kit show what exists.
trouble-many-campaigns = Several kits of this desk ask { $questionnaire } in the period { $period }.
    .now = Say which with { $option } and the first digits of its fingerprint.
trouble-many-released = { $questionnaire } was released for several kits of this desk.
    .now = Say which with { $option } and the first digits of its fingerprint.
trouble-no-questionnaire = No questionnaire with the id { $id } ships with this program.
    .now = { $command } shows which there are.
trouble-no-spoken-language = The questionnaire has no texts in a language of this program.
    .now = Print it with { $option }, or add its texts in ar, en, es, fr, ru or zh.
trouble-archive-damaged = The desk's own record { $name } is damaged.
    .now = Restore the officer's folder from its backup; the bundles can be taken in again.
trouble-findings = There is something to correct in { $file }.
    .now = Correct the marked places and try again.
trouble-forms-refused = No form of { $file } was taken.
    .now = Correct each place named and run the command again; then all forms are taken at once.
trouble-period-before = The campaign starts on { $day }.
    .now = Check the date of this laptop and the campaign's dates.
trouble-period-between = No round is open on { $day }.
    .now = Check the date of this laptop and the campaign's dates.
trouble-period-unknown = { $period } is not a period of this campaign.
    .now = Check the date of this laptop and the campaign's dates.
trouble-store-busy = Another standeasy is running with this store.
    .now = Close the other window, or use it.
trouble-disk-full = Not saved: the disk is full.
    .now = Free some space on this disk and try again. What was stored before is still there.
trouble-store-folder = The store's folder cannot be used: { $why }.
    .now = Give a folder of your own that nobody else may write to, on a local disk.
trouble-store-damaged = The store is damaged: { $why }.
    .now = Do not delete anything: copy the whole folder to another disk and bring it to the medical officer.
trouble-store-io = Not saved: { $why }.
    .now = Try again. If it happens again, copy the whole folder to another disk: this one may be failing.
trouble-content-too-long = The content is { $bytes } bytes, more than the { $most } that fit.
    .now = Shorten the ids of units, periods and questionnaires, or ask fewer items.
trouble-recipients = A kit needs one or two recipients.
    .now = Name one recipient, or two: the officer's and a reserve.
trouble-damaged-envelope = The envelope is damaged.
    .now = Copy the file again from where it came. Other records are not affected.
trouble-wrong-key = It is not sealed to this key.
    .now = Use the identity whose recipient stands in the kit.
trouble-damaged-content = The sealed content is damaged.
    .now = Copy the file again from where it came. Other records are not affected.
trouble-unusable-passphrase = A passphrase must be text and must not be empty.
    .now = Choose six words and type them with hyphens in between.
trouble-wrong-passphrase = The passphrase does not open this identity.
    .now = Type it again; mind capital letters and the keyboard's language. There is no limit to trying.
trouble-not-an-identity = This is not a passphrase-encrypted age identity.
    .now = Give the file that { $command } or { $age } wrote.
trouble-excessive-work-factor = The identity asks for an excessive work factor.
    .now = Encrypt the identity again with the age command, whose own work factor is 18.
trouble-not-a-kit = { $path }: this is not a standeasy kit.
    .now = Give the file that { $command } wrote; its name ends in .kit.
trouble-kit-version = { $path }: the kit is of version { $version }, which this program does not know.
    .now = Install the program version the officer uses, then try again.
trouble-kit-too-large = { $path }: the kit is larger than { $most } bytes.
    .now = Check that this is the right file; build the kit again if it is.
trouble-kit-damaged = { $path }: the kit was changed or damaged.
    .now = Copy the kit again from the officer, and compare its fingerprint.
trouble-kit-content = { $path }: the kit's content breaks a rule: { $why }.
    .now = Ask the officer to build the kit again with this version of the program.
trouble-not-a-bundle = This is not a standeasy bundle.
    .now = Give the file that { $command } wrote.
trouble-bundle-version = The bundle is of version { $version }, which this program does not know.
    .now = Use the program's newest version at the officer's desk.
trouble-bundle-length = The bundle should be { $expected } bytes long and is { $found }.
    .now = Copy it again from the stick, or pack it again on the laptop; the records are still there.
trouble-bundle-count = The bundle announces { $records } records, which no bundle holds.
    .now = Pack it again on the laptop; the records are still there.
trouble-bundle-order = The bundle's records are not in order.
    .now = Pack it again on the laptop; the records are still there.
trouble-not-a-receipt = This is not a standeasy receipt.
    .now = Give the file that { $command } wrote.
trouble-receipt-damaged = The receipt is damaged.
    .now = Ask the officer to take the same bundle in again; that writes the receipt anew.
trouble-not-a-ledger = This is not a ledger.
    .now = Restore the officer's folder from a backup. Nothing can be released without it, because nobody could tell what was shown before.
trouble-ledger-broken = Entry { $number } of the ledger was changed.
    .now = Restore the officer's folder from a backup. Nothing can be released without it, because nobody could tell what was shown before.
trouble-ledger-cut = The ledger lacks releases that this desk made: { $releases }.
    .now = Restore the officer's folder from a backup. Nothing can be released without it, because nobody could tell what was shown before.
trouble-ledger-responses = Entry { $number } of the ledger names other responses than this desk released.
    .now = Restore the officer's folder from a backup. Nothing can be released without it, because nobody could tell what was shown before.
trouble-no-unit = No unit of this mission has the id { $unit }.
    .now = { $command } lists the units; check { $option }.
trouble-never-released = { $questionnaire } was not released yet.
    .now = Check { $option }; { $command } shows what was released.
trouble-not-released = { $questionnaire } was not released for the period { $period }.
    .now = { $command } shows what was released. Release the period first.
trouble-not-a-slice = This is not a slice of a release.
    .now = Give the file that { $command } wrote.
trouble-slice-changed = This slice was changed or damaged: { $why }.
    .now = Do not use its figures. Ask the desk that released for the file again.
trouble-trend-campaign = The releases are of two campaigns.
    .now = Compare releases of one kit and one questionnaire, of different periods.
trouble-trend-questionnaire = The releases are of two questionnaires, or of two versions of one.
    .now = Compare releases of one kit and one questionnaire, of different periods.
trouble-trend-period = The releases are of the same period.
    .now = Compare releases of one kit and one questionnaire, of different periods.
trouble-period-open = Nothing may be shown: the period is still open.
    .now = Wait until the last day of the period is over.
trouble-too-few-answers = Nothing may be shown: no unit has enough answers.
    .now = Nothing is wrong. The answers stay sealed; a longer period or more people who answer will make groups that can be shown.
trouble-nothing-expected = Nothing may be shown: if { $percent } % answer, { $answers } of { $people } people do, and a row needs { $n }.
    .now = Do not ask what can never be reported: take in more units, or longer periods. If more people are sure to answer, say so with { $option }.
trouble-no-row = Nothing may be shown: { $unit } and the units below it have no row of their own in this release.
    .now = Nothing is wrong: the row of a unit above it has these people in it. Make the slice of that unit, if its officer may see it.
trouble-policy-not-allowed = Nothing may be shown: the mission's policy is outside the limits of this program.
    .now = Choose { $group } from 8 to 30, { $base } 3 or 5, { $means } from 30 to 100 and { $items } from 100 to 300, and build a new kit.
trouble-policy-weaker = Nothing may be shown: the policy is weaker than that of this campaign's first release.
    .now = Use the policy of the first release, or a stricter one, until this campaign ends.
trouble-rounding-key = Nothing may be shown: the rounding key is not 32 bytes long.
    .now = Restore the officer's folder from its backup.
trouble-other-rounding-key = Nothing may be shown: this is not the rounding key of the campaign's earlier releases.
    .now = Restore { $file } from the backup that was made with the identity. Figures rounded with two keys could be averaged, so this campaign can go on only with its own; without it, end the campaign and build a new kit.
trouble-release-changed = Nothing may be shown: this period was released before, as entry { $number }, and { $what } changed since.
    .now = A period is released once. Use the files of the first release; answers that came late belong to the next open period.
trouble-audit-failed = Nothing may be shown: the audit stopped the release ({ $rule }): { $why }.
    .now = Nothing was written. Keep the ledger as it is and report this; do not publish figures of this period by other means.
changed-responses = the responses
changed-units = the units shown
changed-figures = the figures
changed-key = the rounding key
usage-no-terminal = There is no terminal to show the check-in on.
    .now = Run it in a terminal, or use a command; { $command } lists them.
usage-passphrases-differ = The two passphrases differ.
    .now = Run the command again and type the same twice.
usage-no-passphrase = A passphrase is needed and there is no terminal to ask at.
    .now = Give it with { $option }; { $dash } is standard input.

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
