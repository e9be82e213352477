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
notice-withdraw = Si quelqu'un vous force à répondre : à la dernière page, appuyez sur 0 au lieu d'Entrée. Rien ne se voit, et ce qui est scellé dit seulement que cela ne compte pas. Le nombre de ces cas n'est donné que pour toute la mission, et seulement à partir de dix.
notice-withdraw-lines = Si quelqu'un vous force à répondre : à la fin, tapez deux espaces avant Entrée. Rien ne se voit, et ce qui est scellé dit seulement que cela ne compte pas. Le nombre de ces cas n'est donné que pour toute la mission, et seulement à partir de dix.
notice-slip = Il vous faut un billet avec un code : tirez-le vous-même, ne le montrez à personne. Il vaut une réponse par questionnaire et période, sur tout ordinateur. Le code n'est pas conservé : une marque dit seulement si un billet a servi deux fois, et disparaît avec le rapport.
notice-group = Ce qui est publié ne concerne que des groupes de { $n } personnes ou plus, et additionner ou soustraire des rapports ne rapproche personne de vous. Les nombres vont par pas de { $base } : un { $base } peut vouloir dire d'une à { $most } personnes, et aucun rapport ne peut dire que tout le monde va mal. Chaque rapport est écrit une seule fois ; une réponse tardive n'y change rien.
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
slip-title = Tapez le code de votre billet.
slip-line = Seuls les chiffres comptent, dans n'importe quelle écriture. Cet ordinateur ne retient ni le code, ni votre passage.
slip-length = Un code a { $n } chiffres.
slip-mistyped = Il y a une faute de frappe : un chiffre est faux, ou deux ont changé de place. Regardez encore votre billet.
slip-unknown = Cet ordinateur ne connaît pas ce code. Regardez encore votre billet. Vous pouvez essayer autant que vous voulez ; après quelques essais, chacun prend un peu plus de temps.
slip-practice = EXERCICE : voici un billet pour vous. Tapez son code, ou appuyez simplement sur Entrée.
slip-busy = Un instant …

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
release-withdrawn = Environ { $n } réponses de toute la mission jusqu'ici ne comptent pas : leurs auteurs ne le voulaient pas.
release-answered = Billets distribués : { $n }. Utilisés pour ces réponses : environ { $percent }.

## Pourquoi une ligne manque, et quelle est l'exactitude d'un chiffre
explain-title = Pourquoi une ligne manque, et quelle est l'exactitude d'un chiffre
explain-missing = Une unité a une ligne à elle si au moins { $k } de ses membres ont répondu, et si ce qui reste à côté de ses parties montrées est personne, ou de nouveau au moins { $k }. Sinon, elle est comptée avec ses voisines dans le reste de l'unité au-dessus. Cela tient au nombre de réponses, jamais à ce qui a été répondu.
explain-exact = Les nombres vont par pas de { $base }, vers le haut ou vers le bas, selon un tirage secret qui reste le même pour un groupe pendant toute la campagne. Dans chaque groupe dont une ligne est faite, un nombre s'écarte d'au plus { $off } personnes ; les écarts de plusieurs groupes se compensent. Tous les totaux sont exacts entre eux.
explain-error = Dans cette publication, l'écart habituel d'une part est d'environ { $small } points dans la plus petite ligne et de { $top } dans la première.
explain-almost = Aucune ligne ne peut montrer que presque tout le monde est touché : au moins trois personnes, et au moins une sur dix, peuvent toujours aller bien.
explain-once = Une période est publiée une seule fois. Redemandée, elle donne les mêmes chiffres ; une réponse tardive n'y change rien.

## La page imprimée
page-commander = Pour le commandement
page-medical = Pour le service médical
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

## Quand quelque chose ne va pas
error-said = Erreur. { $what }
error-now = Que faire maintenant : { $now }
error-lines = Les endroits sont indiqués en anglais :
system-no-file = il n'y a pas de fichier ni de dossier de ce nom
system-not-allowed = cet utilisateur n'en a pas le droit
system-full = le disque est plein
system-read-only = on ne peut rien écrire sur ce disque
trouble-no-home = Ce système n'indique aucun dossier pour les données.
    .now = Indiquez un dossier avec { $option } ou { $variable }.
trouble-cannot-read = Impossible de lire { $path } : { $why }.
    .now = Vérifiez le nom et votre droit de lire ce fichier, puis réessayez.
trouble-cannot-write = Impossible d'écrire { $path } : { $why }.
    .now = Vérifiez le dossier, la place libre et vos droits, puis réessayez. Rien n'a été écrit à moitié.
trouble-not-a-file = { $path } n'est pas un fichier ordinaire.
    .now = Donnez le fichier lui-même, pas un lien, un dossier ou un appareil.
trouble-too-large = { $path } dépasse { $most } octets.
    .now = Vérifiez que c'est le bon fichier.
trouble-not-text = { $path } n'est plus du texte UTF-8 à partir de l'octet { $at }.
    .now = Enregistrez-le en UTF-8 et réessayez.
trouble-exists = { $path } existe déjà.
    .now = Choisissez un autre nom, ou déplacez d'abord l'ancien fichier.
trouble-not-installed = Cet ordinateur n'est pas préparé.
    .now = Lancez { $command } avec le kit remis par le médecin.
trouble-records-left = Des enregistrements du kit installé sont encore sur cet ordinateur.
    .now = Mettez-les en paquet, apportez-les au médecin et lancez { $command } ; installez ensuite le nouveau kit.
trouble-no-kit-yet = Ce bureau n’a encore construit aucun kit.
    .now = Rédigez un fichier de mission et lancez { $command }.
trouble-locked = Le bureau est verrouillé.
    .now = Ouvrez-le avec sa phrase secrète.
trouble-no-record = Il n'y a aucun enregistrement sur cet ordinateur.
    .now = Il n'y a rien à faire tant que personne n'a répondu.
trouble-other-receipt = Le reçu est pour le kit { $found }, et cet ordinateur a { $expected }.
    .now = Prenez le reçu que le médecin a donné pour le kit de cet ordinateur.
trouble-identity-exists = Ce poste a déjà une identité : { $path }.
    .now = Continuez avec elle, ou indiquez un autre dossier avec { $option }. Elle n'est jamais remplacée.
trouble-no-identity = Ce poste n'a pas encore d'identité.
    .now = Lancez d'abord { $command }.
trouble-settings = { $path } n'est pas un fichier de réglages : { $why }.
    .now = N'y écrivez que { $known }, ou supprimez-le ; { $terminals } peut toujours être supprimé.
trouble-empty-passphrase = La phrase secrète est vide.
    .now = Donnez au moins un mot ; six mots au hasard, c'est le mieux.
trouble-canary = La nouvelle identité n'a pas pu ouvrir son propre enregistrement d'essai.
    .now = N'utilisez pas cette identité. Supprimez-la et relancez { $command }.
trouble-rounding-key-lost = La clé d'arrondi { $path } a disparu, alors que des publications ont été faites avec elle.
    .now = Restaurez-la depuis la copie gardée avec l'identité. Une autre clé arrondirait autrement les mêmes réponses, et on peut faire la moyenne de deux arrondis : sans sa clé, une campagne ne peut plus rien publier. Ce qui a été reçu reste en sûreté ; s'il n'y a pas de copie, continuez avec un nouveau dossier, une nouvelle identité et un nouveau kit.
trouble-other-kit = Le paquet est pour le kit { $found }, que ce poste n'a pas fait.
    .now = Recevez-le au poste qui a fait ce kit ; comparez les mots avec l'écran d'accueil de l'ordinateur.
trouble-other-key = Aucun enregistrement du paquet n'est scellé pour la clé de ce poste.
    .now = Recevez-le au poste dont la clé est dans le kit.
trouble-no-campaign = Aucun kit de ce poste ne pose { $questionnaire } dans la période { $period }.
    .now = Vérifiez { $first } et { $second } ; { $command } et le kit montrent ce qui existe.
trouble-many-campaigns = Plusieurs kits de ce poste posent { $questionnaire } dans la période { $period }.
    .now = Dites lequel avec { $option } et les premiers chiffres de son empreinte.
trouble-many-released = { $questionnaire } a été publié pour plusieurs kits de ce poste.
    .now = Dites lequel avec { $option } et les premiers chiffres de son empreinte.
trouble-other-campaign = La clé de ce poste ouvre aussi la campagne { $campaign }.
    .now = Nommez chaque campagne de ce poste avec { $option }, ou gardez la clé jusqu'à la fin de la dernière.
trouble-no-such-campaign = Aucun kit de ce poste n'a une empreinte qui commence par { $digits }.
    .now = Comparez avec le kit : { $command }.
trouble-unreleased = Environ { $n } réponses n'ont jamais fait partie d'une publication.
    .now = Publiez d'abord la période. Si trop peu de personnes ont répondu pour publier, dites-le avec { $option }.
trouble-key-destroyed = La clé de ce poste a été détruite.
    .now = Plus personne ne peut ouvrir ses réponses ici. Commencez la prochaine campagne dans un nouveau dossier : nommez-le avec { $option }.
trouble-no-questionnaire = Ce programme n'est livré avec aucun questionnaire nommé { $id }.
    .now = { $command } montre ceux qu'il y a.
trouble-no-spoken-language = Le questionnaire n'a de textes dans aucune langue de ce programme.
    .now = Imprimez-le avec { $option }, ou ajoutez ses textes en ar, en, es, fr, ru ou zh.
trouble-no-sheet = Cette mission demande des billets, et aucun fichier n'a été nommé pour eux.
    .now = Dites avec { $option } où écrire les billets à imprimer.
trouble-needless-sheet = Cette mission ne demande pas de billets.
    .now = Retirez { $option }, ou écrivez { $line } dans le fichier de mission.
trouble-slip-forms = Cette mission demande un billet à chacun, et les formulaires papier n'en ont pas.
    .now = Faites répondre sur un ordinateur, chacun avec un billet.
trouble-archive-damaged = Un dossier interne de ce poste est abîmé : { $name }.
    .now = Restaurez le dossier du médecin depuis sa sauvegarde ; on peut recevoir les paquets une nouvelle fois.
trouble-findings = Il y a quelque chose à corriger dans { $file }.
    .now = Corrigez les endroits marqués et réessayez.
trouble-forms-refused = Aucun formulaire de { $file } n'a été pris.
    .now = Corrigez chaque endroit indiqué et relancez la commande ; tous les formulaires seront alors pris en une fois.
trouble-report-kit = Ce kit ne pose pas { $questionnaire } pendant la période { $period }.
    .now = Utilisez le kit avec lequel la publication a été faite.
trouble-no-dhis2-period = La session { $label }, du { $first } au { $last }, n’est pas une période que DHIS2 connaît.
    .now = Rien n’a été publié ni écrit. Retirez { $format } de { $option } ; pour DHIS2, déclarez des sessions de semaines entières, du lundi au dimanche, ou de mois entiers.
trouble-spreadsheet = La feuille de calcul n’a pas pu être faite : { $why }.
    .now = Retirez { $format } de { $option } ; { $other } contient les mêmes chiffres.
trouble-period-before = La campagne commence le { $day }.
    .now = Vérifiez la date de cet ordinateur et celles de la campagne.
trouble-period-between = Aucune session n'est ouverte le { $day }.
    .now = Vérifiez la date de cet ordinateur et celles de la campagne.
trouble-period-unknown = { $period } n'est pas une période de cette campagne.
    .now = Vérifiez la date de cet ordinateur et celles de la campagne.
trouble-store-busy = Le programme est déjà ouvert ailleurs sur cet ordinateur.
    .now = Fermez l'autre fenêtre, ou servez-vous d'elle.
trouble-disk-full = Pas enregistré : le disque est plein.
    .now = Libérez de la place sur ce disque et réessayez. Ce qui était déjà enregistré est toujours là.
trouble-store-folder = Le dossier des enregistrements ne peut pas servir : { $why }.
    .now = Donnez un dossier à vous, où personne d'autre ne peut écrire, sur un disque de cet ordinateur.
trouble-store-damaged = Les enregistrements de cet ordinateur sont abîmés : { $why }.
    .now = Ne supprimez rien et copiez tout le dossier sur un autre disque. Ensuite, `standeasy laptop rescue` récupère ce qui peut l’être sur l’ordinateur portable et garde les fichiers abîmés.
trouble-store-io = Pas enregistré : { $why }.
    .now = Réessayez. Si cela se reproduit, copiez tout le dossier sur un autre disque : celui-ci est peut-être en train de lâcher.
trouble-content-too-long = Le contenu fait { $bytes } octets, plus que les { $most } qui tiennent.
    .now = Raccourcissez les identifiants des unités, des périodes et des questionnaires, ou posez moins de questions.
trouble-recipients = Un kit a besoin d'un ou de deux destinataires.
    .now = Nommez un destinataire, ou deux : celui du médecin et un de réserve.
trouble-damaged-envelope = L'enveloppe est abîmée.
    .now = Copiez de nouveau le fichier depuis son origine. Les autres enregistrements ne sont pas touchés.
trouble-wrong-key = Ce n'est pas scellé pour cette clé.
    .now = Utilisez l'identité dont le destinataire figure dans le kit.
trouble-damaged-content = Le contenu scellé est abîmé.
    .now = Copiez de nouveau le fichier depuis son origine. Les autres enregistrements ne sont pas touchés.
trouble-unusable-passphrase = Une phrase secrète doit être du texte et ne doit pas être vide.
    .now = Choisissez six mots et tapez-les avec des traits d'union entre eux.
trouble-wrong-passphrase = La phrase secrète n'ouvre pas cette identité.
    .now = Tapez-la de nouveau ; attention aux majuscules et à la langue du clavier. Vous pouvez essayer autant de fois que vous voulez.
trouble-not-an-identity = Ce n'est pas une identité age protégée par une phrase secrète.
    .now = Donnez le fichier écrit par { $command } ou { $age }.
trouble-excessive-work-factor = L'ouverture de cette identité demanderait un calcul démesuré.
    .now = Chiffrez de nouveau l'identité avec la commande age, dont le facteur de travail est 18.
trouble-not-a-kit = { $path } : ce n'est pas un kit standeasy.
    .now = Donnez le fichier écrit par { $command } ; son nom finit par { $ending }.
trouble-kit-version = { $path } : le kit est de la version { $version }, que ce programme ne connaît pas.
    .now = Installez la version du programme qu'utilise le médecin, puis réessayez.
trouble-kit-too-large = { $path } : le kit dépasse { $most } octets.
    .now = Vérifiez que c'est le bon fichier ; si oui, refaites le kit.
trouble-kit-damaged = { $path } : le kit a été modifié ou abîmé.
    .now = Copiez de nouveau le kit depuis le poste du médecin, et comparez son empreinte.
trouble-kit-content = { $path } : le contenu du kit enfreint une règle : { $why }.
    .now = Demandez au médecin de refaire le kit avec cette version du programme.
trouble-not-a-bundle = Ce n'est pas un paquet standeasy.
    .now = Donnez le fichier écrit par { $command }.
trouble-bundle-version = Le paquet est de la version { $version }, que ce programme ne connaît pas.
    .now = Utilisez la version la plus récente du programme au poste du médecin.
trouble-bundle-length = Le paquet devrait faire { $expected } octets et en fait { $found }.
    .now = Copiez-le de nouveau depuis la clé USB, ou refaites le paquet sur l'ordinateur ; les enregistrements y sont toujours.
trouble-bundle-count = Le paquet annonce { $records } enregistrements, ce qu'aucun paquet ne contient.
    .now = Refaites le paquet sur l'ordinateur ; les enregistrements y sont toujours.
trouble-bundle-order = Les enregistrements du paquet ne sont pas dans l'ordre.
    .now = Refaites le paquet sur l'ordinateur ; les enregistrements y sont toujours.
trouble-not-a-receipt = Ce n'est pas un reçu standeasy.
    .now = Donnez le fichier écrit par { $command }.
trouble-receipt-damaged = Le reçu est abîmé.
    .now = Demandez au médecin de recevoir le même paquet une nouvelle fois ; le reçu sera réécrit.
trouble-not-a-ledger = Ce n'est pas un registre.
    .now = Restaurez le dossier du médecin depuis une sauvegarde. Sans lui, rien ne peut être publié, car personne ne saurait ce qui a été montré avant.
trouble-ledger-broken = L'entrée { $number } du registre a été modifiée.
    .now = Restaurez le dossier du médecin depuis une sauvegarde. Sans lui, rien ne peut être publié, car personne ne saurait ce qui a été montré avant.
trouble-ledger-cut = Il manque au registre des publications faites par ce poste : { $releases }.
    .now = Restaurez le dossier du médecin depuis une sauvegarde. Sans lui, rien ne peut être publié, car personne ne saurait ce qui a été montré avant.
trouble-ledger-responses = L'entrée { $number } du registre ne porte pas sur les réponses que ce poste a publiées.
    .now = Restaurez le dossier du médecin depuis une sauvegarde. Sans lui, rien ne peut être publié, car personne ne saurait ce qui a été montré avant.
trouble-no-unit = Aucune unité de cette mission n'a l'identifiant { $unit }.
    .now = { $command } donne la liste des unités ; vérifiez { $option }.
trouble-never-released = { $questionnaire } n'a pas encore été publié.
    .now = Vérifiez { $option } ; { $command } montre ce qui a été publié.
trouble-not-released = { $questionnaire } n'a pas été publié pour la période { $period }.
    .now = { $command } montre ce qui a été publié. Publiez d'abord la période.
trouble-not-a-slice = Ce n'est pas un extrait de publication.
    .now = Donnez le fichier écrit par { $command }.
trouble-slice-changed = Cet extrait a été modifié ou abîmé : { $why }.
    .now = N'utilisez pas ses chiffres. Redemandez le fichier au poste qui a publié.
trouble-trend-campaign = Les publications viennent de deux campagnes.
    .now = Comparez des publications d'un seul kit et d'un seul questionnaire, pour des périodes différentes.
trouble-trend-questionnaire = Les publications portent sur deux questionnaires, ou sur deux versions d'un même questionnaire.
    .now = Comparez des publications d'un seul kit et d'un seul questionnaire, pour des périodes différentes.
trouble-trend-period = Les publications portent sur la même période.
    .now = Comparez des publications d'un seul kit et d'un seul questionnaire, pour des périodes différentes.
trouble-period-open = Rien ne peut être montré : la période est encore ouverte.
    .now = Attendez que le dernier jour de la période soit passé.
trouble-too-few-answers = Rien ne peut être montré : aucune unité n'a assez de réponses.
    .now = Tout va bien. Les réponses restent scellées ; une période plus longue, ou plus de personnes qui répondent, donneront des groupes que l'on peut montrer.
trouble-nothing-expected = Rien ne peut être montré : si { $percent } % répondent, cela fait { $answers } personnes sur { $people }, et une ligne en demande { $n }.
    .now = Ne demandez pas ce qui ne pourra jamais être publié : prenez plus d'unités, ou des périodes plus longues. S'il est sûr que plus de gens répondront, dites-le avec { $option }.
trouble-no-row = Rien ne peut être montré : { $unit } et les unités au-dessous n'ont pas de ligne à elles dans cette publication.
    .now = Tout va bien : ces personnes sont comptées dans la ligne d'une unité au-dessus. Faites l'extrait de celle-ci, si son chef a le droit de le voir.
trouble-policy-not-allowed = Rien ne peut être montré : les seuils de la mission sont hors des limites de ce programme.
    .now = Choisissez { $group } de 8 à 30, { $base } 3 ou 5, { $means } de 30 à 100 et { $items } de 100 à 300, puis faites un nouveau kit.
trouble-policy-weaker = Rien ne peut être montré : les seuils protègent moins que ceux de la première publication de cette campagne.
    .now = Gardez les seuils de la première publication, ou de plus stricts, jusqu'à la fin de cette campagne.
trouble-rounding-key = Rien ne peut être montré : la clé d'arrondi ne fait pas 32 octets.
    .now = Restaurez le dossier du médecin depuis sa sauvegarde.
trouble-other-rounding-key = Rien ne peut être montré : ce n'est pas la clé d'arrondi des publications précédentes de cette campagne.
    .now = Restaurez { $file } depuis la sauvegarde faite avec l'identité. On pourrait faire la moyenne de chiffres arrondis avec deux clés : cette campagne ne peut continuer qu'avec la sienne. Sans elle, terminez la campagne et faites un nouveau kit.
trouble-release-changed = Rien ne peut être montré : cette période a déjà été publiée (entrée { $number }), et ceci a changé depuis : { $what }.
    .now = Une période est publiée une seule fois. Utilisez les fichiers de la première publication ; les réponses tardives vont à la prochaine période ouverte.
trouble-audit-failed = Rien ne peut être montré : l'audit a arrêté la publication ({ $rule }) : { $why }.
    .now = Rien n'a été écrit. Laissez le registre comme il est et signalez-le ; ne publiez pas les chiffres de cette période par un autre moyen.
changed-responses = les réponses
changed-units = les unités montrées
changed-figures = les chiffres
changed-key = la clé d'arrondi
usage-no-terminal = Il n'y a pas de terminal pour afficher le questionnaire.
    .now = Lancez le programme dans un terminal, ou utilisez une commande ; { $command } en donne la liste.
usage-passphrases-differ = Les deux phrases secrètes sont différentes.
    .now = Relancez la commande et tapez deux fois la même.
usage-no-passphrase = Il faut une phrase secrète, et il n'y a pas de terminal pour la demander.
    .now = Donnez-la avec { $option } ; { $dash } désigne l'entrée standard.
usage-slice = Un extrait demande une période, un questionnaire, une unité et un fichier.
    .now = Donnez { $period }, { $questionnaire }, { $unit } et { $to }, ou bien { $check }.
usage-no-texts = Le fichier n'a pas de textes en { $language }.
    .now = Choisissez parmi { $known }.
usage-killed = Le programme a été arrêté de l’extérieur.
    .now = Relancez-le. Ce qui a été scellé ou publié est en sûreté ; un questionnaire inachevé n’a pas été gardé.
usage-not-closed = Ce système laisse ceci ouvert au questionnaire : { $open }.
    .now = Prenez un ordinateur avec Linux 5.13 ou plus récent, ou démarrez sans { $option } ; le premier écran dit alors ce qui reste ouvert.
open-network = réseau
open-programs = autres programmes
open-files = autres fichiers
open-memory = mémoire

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

## The spreadsheet
sheet-summary = Vue d’ensemble
sheet-charts = Graphiques
sheet-data = Données
sheet-codebook = Légende des codes
sheet-about = À propos
sheet-answers = Réponses (environ)
sheet-people = personnes
sheet-mean = moyenne
sheet-chart = { $scale } : part des réponses
sheet-alt = Graphique en barres. { $scale } : part des réponses dans chaque unité. Les mêmes chiffres figurent dans la feuille « { $sheet } ».
sheet-few = moins de dix
sheet-kind = Quoi
sheet-id = Code
sheet-text = Signification
sheet-scale = Échelle
sheet-cut = Seuil
sheet-item = Question
sheet-option = Réponse
sheet-program = Programme
sheet-questionnaire = Questionnaire
sheet-period = Période
sheet-smallest = Plus petit groupe montré
sheet-step = Les nombres vont par pas de
sheet-withheld = Unités sans ligne propre
sheet-language = Langue
sheet-ledger = Entrée du registre
sheet-note = Des parts de réponses, pas des diagnostics.
sheet-page = Page

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

## The officer's desk
desk-title = Bureau du médecin
desk-at = Bureau · { $mission }
desk-passphrase = Votre phrase secrète
desk-passphrase-hint = Tapez-la, puis Entrée. Seuls des points s'affichent.
desk-busy = Un instant …
desk-idle = Appuyez sur une touche pour continuer. Dans { $seconds } secondes, le bureau se verrouille.
desk-next = À faire :
desk-next-bundles = recevoir les paquets trouvés : { $n } (I).
desk-next-ready = publier { $questionnaire }, { $period } (R).
desk-next-several = choisir quoi publier ; périodes closes avec des réponses : { $n } (R).
desk-next-print = imprimer { $questionnaire }, { $period }, et présenter (P).
desk-next-carry = rapporter les reçus à leurs ordinateurs : { $n }.
desk-next-nothing = Rien n'attend. Branchez une clé et appuyez sur I, ou lisez ce qui est publié.
desk-wish = { $questionnaire }, { $period }
desk-reading = Vous lisez : { $questionnaire }, { $period }
desk-nothing-released = Rien n'est encore publié.
desk-strength = effectif
desk-row = ligne
desk-shown = montrée
desk-in-rest = dans le reste
desk-counted-above = comptée plus haut
desk-nowhere = dans aucune
desk-not-yet = rien encore
desk-about-n = Réponses : environ { $n }
desk-band = { $share }, env. { $n }
desk-band-between = de { $low } à moins de { $high }
desk-mean = Moyenne { $mean }, à { $margin } près
desk-more-scales = Entrée montre les autres échelles.
desk-counted-in = Cette unité n'a pas de ligne à elle : trop peu ont répondu, ou trop peu resteraient à côté. Elle est comptée ici : { $row }.
desk-counted-nowhere = Rien de cette unité n'est montré : trop peu ont répondu.
desk-course = Part { $cut }, { $first } à { $last }
desk-change-none = Rien à comparer dans la publication précédente.
desk-burdens = Les charges les plus lourdes : les deux réponses les plus fortes, parmi ceux que cela concerne
desk-key-open = ouvrir
desk-key-close = fermer
desk-key-page = sa page
desk-key-fold = plier
desk-key-take-in = recevoir
desk-key-release = publier
desk-key-print = imprimer
desk-key-view = autre
desk-key-compare = comparer
desk-key-ledger = registre
desk-key-stop = arrêter après celui-ci
desk-key-read = la lire
desk-key-period = autre période
desk-view-title = Quelle publication voulez-vous lire ?
desk-intake-title = Recevoir des paquets
desk-intake-all = Recevoir tous les nouveaux : { $n }
desk-intake-none = Aucun nouveau paquet sur une clé ni dans ce dossier.
desk-intake-path = Taper le chemin d'un paquet
desk-intake-again = Chercher encore
desk-path = Chemin du paquet, puis Entrée :
desk-bundle-new = nouveau : { $file }
desk-bundle-known = déjà reçu : { $file }
desk-progress = { $n } sur { $total }
desk-taken = Reçu : { $file }
desk-known = Il avait déjà été reçu, rien ne change : { $file }
desk-refused = Non reçu : { $file }
desk-receipt = Reçu pour l'ordinateur : { $file }
desk-set-aside = Enregistrements illisibles, mis de côté : { $n }. Les autres sont reçus.
desk-carry = Rapportez chaque clé avec son reçu à son ordinateur. D'ici là, les réponses y restent.
desk-release-title = Publier une période
desk-print-title = Imprimer et exporter
desk-release-which = Quelle période close voulez-vous publier ?
desk-release-none = Aucune période close avec des réponses n'attend. Une période est close quand son dernier jour est passé.
desk-print-which = De quelle publication voulez-vous les fichiers ?
desk-outlook-title = Ce qui sera montré
desk-outlook-line = Unités avec leur ligne : { $shown }. Comptées avec d'autres : { $others }.
desk-outlook-why = Cela tient au nombre de réponses, jamais à leur contenu. Là où il y en a trop peu, l'unité est comptée avec ses voisines.
desk-place-own = sa ligne
desk-place-means = ligne avec moyennes
desk-place-items = ligne avec chaque question
desk-place-in = comptée ici : { $row }
desk-folder = Dossier des fichiers
desk-files-language = Langue des fichiers
desk-release-go = Publier et écrire les fichiers
desk-print-go = Écrire les fichiers
desk-release-once = Une période est publiée une fois. On peut la réécrire à tout moment, avec les mêmes chiffres.
desk-released = Publié.
desk-written = Écrit.
desk-digest = Son empreinte : { $words }
desk-brief = La troupe la voit d'abord, puis le commandant.
desk-ledger-title = Registre des publications
desk-ledger-whole = La chaîne est intacte. Publications : { $n }
desk-compare-title = Deux périodes comparées
desk-compare-line = D'abord { $earlier }, puis { $later }.
desk-compare-two = Il n'y a pas encore deux publications de ce questionnaire à comparer.
desk-not-both = pas dans les deux
plain-desk-bundles = Nouveaux paquets trouvés : { $n }
plain-desk-ready = Périodes closes à publier : { $n }
plain-desk-read = Lire une publication
plain-desk-folder = Dossier des fichiers, puis Entrée ; Entrée seule prend { $folder } :
desk-margin = { $share } { $cut } ; dans toute l'unité, sans doute de { $low } à { $high }
desk-then = Ensuite :
desk-the-rest = le reste

## Avant que l'ordinateur soit prêt
welcome-title = Cet ordinateur n'est pas encore prêt. Que voulez-vous faire ?
welcome-try = L'essayer avec des réponses inventées
welcome-set-up = Préparer cet ordinateur avec un kit
welcome-officer = Je suis le médecin
welcome-kit-file = Tapez le chemin du fichier du kit, puis Entrée :
passphrase = Phrase secrète, puis Entrée ; ce que vous tapez n'est pas montré :

## The officer's keys

trouble-identity-lost = L'identité de ce poste a disparu : { $path }.
    .now = Remettez-en la copie, ou faites de la clé de secours l'identité de ce poste : { $command }. Une nouvelle identité n'ouvrirait rien de ce qui est ici.
trouble-no-backup = Ce poste n'a pas de clé de secours.
    .now = Ajoutez-en une : { $command }. D'ici là, gardez des copies du fichier de l'identité et de sa phrase secrète, séparément.
trouble-not-the-backup = Cette identité n'est pas la clé de secours de ce poste.
    .now = Utilisez l'identité dont la clé publique figure dans { $file }, dans le dossier du médecin.
keys-before = Si cette clé ou sa phrase secrète est perdue, toutes les réponses scellées pour elle le sont aussi : personne ne peut la refaire. Une clé de secours ouvre les mêmes réponses. Elle reste dans un coffre, sous sa propre phrase secrète, et le travail continue avec elle.
keys-ask-backup = Clé de secours : un fichier où en écrire une nouvelle (sur une clé USB pour le coffre), une clé { $example } qui existe déjà, ou Entrée pour aucune :
keys-backup-passphrase = Maintenant une phrase secrète pour la clé de secours. Prenez-en une autre, et gardez-la à part de la première.
keys-backup-written = La clé de secours est dans { $file }. Elle y a été relue et a ouvert un enregistrement d'essai. Portez-la au coffre, et sa phrase secrète ailleurs.
keys-backup-sample = Un essai pour la clé de secours est dans { $file }. Faites-le ouvrir dès maintenant par la personne qui la garde : { $command }
keys-no-backup = Il n'y a pas de clé de secours : si cette identité ou sa phrase secrète est perdue, les réponses le sont aussi.
keys-ask-backup-passphrase = Phrase secrète de la clé de secours :
keys-ask-former = Phrase secrète actuelle :
keys-changed = L'identité ne s'ouvre plus qu'avec la nouvelle phrase secrète. Elle a été relue du disque et a ouvert un enregistrement d'essai. Les copies faites avant s'ouvrent encore avec l'ancienne : remplacez-les.
keys-backup-good = La clé de secours ouvre tout ce qui est à ce poste : un enregistrement d'essai, la clé d'arrondi et les réponses reçues.
keys-recovered = Cette clé est maintenant l'identité de ce poste, sous sa propre phrase secrète. Elle ouvre la clé d'arrondi et les réponses reçues. Les ordinateurs restent tels quels ; la réception et la publication continuent ici.
keys-recovered-next = Ce poste n'a plus de clé de secours. Gardez une copie de { $file }, et faites une autre clé de secours : { $command }.
keys-rekeyed = Tout ce qui est à ce poste est maintenant scellé pour une nouvelle clé : les réponses reçues et la clé d'arrondi. Elle a été relue du disque et a ouvert un enregistrement d'essai. L'ancienne clé n'ouvre plus rien ici ; les copies faites avant s'ouvrent encore avec elle.
keys-rekeyed-kits = Les ordinateurs scellent pour l'ancienne clé tant qu'ils n'ont pas un kit fabriqué à partir de maintenant ; un tel kit commence une nouvelle campagne. Gardez { $file } jusqu'à la réception de leur dernier paquet : l'ancienne clé s'y trouve, scellée pour la nouvelle, et la réception ouvre leurs paquets avec elle.
keys-rekeyed-backup = La clé de secours ouvre maintenant tout ce qui est à ce poste : les réponses reçues et la clé d'arrondi.
keys-rekeyed-backup-kits = Elle n'ouvre pas ce que les ordinateurs scellent avec un kit fabriqué avant : ces paquets doivent d'abord être reçus ici. Les kits fabriqués à partir de maintenant scellent aussi pour elle.
keys-secret-key = C'est une clé secrète, pas une clé publique.
    .now = Donnez la ligne qui commence par age1. La clé secrète a été montrée à l'écran : faites-en une nouvelle.
keys-post-quantum = Les clés publiques post-quantiques (age1pq…) ne peuvent pas encore servir.
    .now = Prenez une clé publique age simple : age1 et 58 lettres et chiffres, comme { $command } la montre.
keys-plugin = Les clés publiques d'extensions d'age ne peuvent pas servir.
    .now = Prenez une clé publique age simple : age1 et 58 lettres et chiffres, comme { $command } la montre.
keys-weak = Cette clé publique ne protège rien.
    .now = Demandez d'où elle vient, et prenez celle que { $command } montre.
keys-malformed = Ce n'est pas une clé publique age.
    .now = Copiez-la de nouveau en entier : age1 et 58 lettres et chiffres. Une seule lettre fausse se remarque toujours.

## Margins, and sets of files
page-range = { $low } à { $high }
page-range-line = En gris : si ceux qui n'ont pas répondu sont comme les autres, la part de toute l'unité se situe entre ces deux chiffres, dans { $sure } rapports sur { $all }.
page-range-others = { $unit }. { $scale }, { $cut } : de { $low } à { $high } de toutes les personnes, quoi qu'auraient dit ceux qui n'ont pas répondu.
page-lead-range = { $scale }, { $cut } : { $share } ; dans toute l'unité, le plus probable est de { $low } à { $high }
reading-range = Dans toute l'unité, le plus probable est de { $low } à { $high }.
sheet-low = borne basse de la marge
sheet-high = borne haute de la marge
sheet-trend-alt = Graphique en courbes. { $unit }, { $scale } : part des réponses à chaque période. Une coupure de la courbe est une période sans chiffre. Les mêmes chiffres figurent dans le tableau de cette feuille.
progress-counting = Comptage et contrôle
progress-files = Préparation des fichiers
progress-bundles = Réception des paquets
set-finished = Une exécution précédente a été interrompue pendant l'écriture de cet ensemble de fichiers. Il est complet maintenant.

## The desk: what changed, what was written, practice
desk-change-more = Nettement plus. Points : { $points }, sans doute de { $low } à { $high }.
desk-change-fewer = Nettement moins. Points : { $points }, sans doute de { $low } à { $high }.
desk-change-unclear = Pas de changement net. Points : { $points }, sans doute de { $low } à { $high }.
desk-change-since = Comparé à { $period } :
desk-compare-how = Neuf fois sur dix, le changement véritable est entre les deux bornes ; le hasard et l'arrondi y sont compris. Il n'est dit net que si zéro n'est pas entre elles.
desk-compare-with = À quelle publication voulez-vous la comparer ?
desk-compare-shares = { $what } : { $before }, puis { $now }.
desk-files-in = Les fichiers sont dans ce dossier : { $folder }
desk-file-page = { $file } : la page pour le commandant, sur une feuille. Pour l'imprimer, ouvrez-la dans un navigateur et appuyez sur Ctrl+P.
desk-file-full = { $file } : le rapport complet, pour vous ; il s'imprime de même.
desk-file-sheet = { $file } : pour Excel ou LibreOffice.
desk-file-upload = { $files } : à importer dans DHIS2.
desk-file-others = Pour d'autres programmes : { $files }
desk-files-practice = C'est un exercice : le dossier est effacé quand la mission d'exercice se termine.
demo-desk = S'asseoir au bureau du médecin
detail-in-english = le détail est dans le message en anglais
detail-number = le système signale l'erreur { $number }

## Imprimés
paper-cards = Cartes de poche
paper-cut = Imprimez en taille réelle et coupez le long des lignes. Une carte par personne interrogée.
paper-slips = Billets
paper-slips-cut = Imprimez en taille réelle, coupez le long des lignes, pliez et mélangez dans un casque : chacun en tire un. N'y écrivez aucun nom. Ensuite supprimez ce fichier et détruisez ce qui reste.
paper-slip = Une réponse par période. Ne le montrez à personne.
paper-qr = L'empreinte en code QR
paper-compare = Comparez avant de répondre : ces six mots doivent figurer sur le premier écran, dans cet ordre. Si l'un d'eux diffère, ne répondez pas et prévenez le médecin.
paper-more-help = Autres, sur la page d'aide de chaque écran (touche ?) : { $n }
paper-notice = Avis pour le tableau d'affichage
paper-by = Qui demande
paper-by-line = Le médecin de { $mission }. Personne n'est obligé de répondre.
paper-officer-name = Médecin
paper-protected = Ce qui est protégé, contre qui, et ce qui ne l'est pas
paper-who = Quelqu'un qui …
paper-cannot = ne peut pas …
paper-can = mais peut …
paper-next = s'assied après vous
paper-next-cannot = trouver vos réponses à l'écran ou sur le disque
paper-next-can = regarder par-dessus votre épaule pendant que vous répondez
paper-thief = vole l'ordinateur ou la clé USB
paper-thief-cannot = ouvrir une réponse : la clé n'y a jamais été
paper-thief-can = savoir à peu près combien il y en a, et quand la dernière a été enregistrée
paper-commander = vous commande, et sait qui s'est assis quand
paper-commander-cannot = retrouver vos réponses en additionnant ou soustrayant des rapports
paper-commander-can = voir qu'une unité dans son ensemble va mal : c'est le but
paper-doctor = est le médecin
paper-doctor-cannot = voir une seule réponse dans ce programme
paper-doctor-can = ouvrir des fiches une à une avec un autre programme ; on y trouve une unité, une période et des réponses, mais ni nom, ni heure, ni ordinateur
paper-neighbour = utilise le même ordinateur
paper-neighbour-cannot = lire ce qui est scellé
paper-neighbour-can = l'effacer ; cela se remarque, mais personne ne peut l'empêcher
paper-not = Cela ne vous protège pas d'une caméra, d'un appareil qui enregistre les touches, de quelqu'un derrière vous ou d'un programme modifié ; ni de quelqu'un qui connaît déjà les réponses de tous les autres.
paper-guide-answer = Comment répondre
paper-guide-officer = Pour le médecin : du premier jour à la présentation
paper-guide-trainer = Pour l'instructeur : tout le circuit devant des sceptiques
paper-answer-start = Si le questionnaire n'est pas à l'écran, tapez ceci puis Enter.
paper-answer-seat = Asseyez-vous de sorte que personne d'autre ne voie l'écran. H le cache aussitôt ; H encore pour le revoir.
paper-answer-begin = Choisissez votre langue avec L, lisez ce que deviennent vos réponses, et choisissez votre unité.
paper-answer-choose = Répondez avec les chiffres, ou avec ↑ ↓ et Enter. 0 veut dire : je préfère ne pas répondre.
paper-answer-stop = Vous pouvez arrêter à tout moment avec Esc. Alors rien n'est gardé.
paper-answer-result = À la fin, vous voyez votre propre résultat, une seule fois, et qui peut aider. Il n'est pas gardé.
paper-answer-seal = Choisissez « { $seal } » et attendez que l'écran dise « { $sealed } » Choisissez ensuite « { $show } » si vous voulez : on y voit cet ordinateur échouer à ouvrir vos réponses.
paper-answer-lines = Pour un lecteur d'écran, ligne par ligne :
paper-officer-forecast = Avant d'interroger qui que ce soit, regardez ce qui pourrait être publié.
paper-officer-key = Créez votre clé, et une seconde pour le coffre. Écrivez les deux phrases secrètes sur papier.
paper-officer-kit = Préparez le kit, et imprimez cartes, avis et guides.
paper-officer-install = Installez le kit sur chaque ordinateur, et comparez les six mots avec une carte.
paper-officer-pack = À la fin d'une période, à chaque ordinateur, mettez les réponses sur une clé USB. Elles restent aussi sur l'ordinateur.
paper-officer-intake = À votre poste, reprenez les paquets. Un reçu est écrit à côté de chacun.
paper-officer-clear = Retournez à chaque ordinateur avec son reçu : il efface ce que vous avez, et rien d'autre.
paper-officer-release = Publiez la période et imprimez les pages. Montrez-les d'abord à la troupe.
paper-officer-desk = Les dernières étapes à l'écran, et ce qui vient ensuite :
paper-officer-safe = Chaque fois que le coffre est ouvert, vérifiez que la seconde clé ouvre tout.
paper-officer-lost = Si les deux clés sont perdues, ou les deux phrases secrètes, personne ne peut ouvrir les réponses : ni vous, ni ceux qui ont fait ce programme.
paper-trainer-start = Lancez la mission d'exercice. Tout le monde y est inventé, et elle est effacée quand vous sortez.
paper-trainer-answer = Faites répondre quelqu'un pendant que les autres regardent. Rien n'y est réel.
paper-trainer-show = À la fin, faites choisir « { $show } » au plus sceptique : il voit la réponse telle qu'elle est sur le disque, et l'ordinateur qui échoue à l'ouvrir.
paper-trainer-chapters = Enter continue, N montre quoi dire et ce que demandent les sceptiques, C liste les chapitres, W ouvre la visite libre.
paper-trainer-desk = Asseyez-vous au poste du médecin : un rapport, la page d'une unité, et avec D pourquoi une ligne manque. Demandez qui peut y retrouver une personne.
paper-trainer-sample = Sur un ordinateur installé, emportez une réponse scellée. Qu'ils essaient dessus n'importe quel programme age.
paper-trainer-card = Distribuez les cartes, et comparez ensemble les mots avec le premier écran.
paper-trainer-drill = Laissez-les tenter de forcer le système : six façons sont essayées sur les données d'exercice, et chacune dit ce qu'elle a trouvé.
paper-trainer-lines = La même chose ligne par ligne, avec chaque fois les mêmes personnes :
paper-trainer-limits = Dites ce qu'il ne fait pas avant qu'on vous le demande.
paper-certificate = Procès-verbal de destruction d'une clé
paper-certificate-lead = Ce sont des personnes qui le remplissent et le signent. Le programme n'a rien détruit, et il n'a pas vu que quoi que ce soit ait été détruit.
paper-certificate-lead-did = Le programme a écrasé ce qui est coché. Le reste revient aux personnes : elles le cochent et signent.
paper-certificate-known = Ce que le programme sait
paper-certificate-entry = Dernière entrée du registre
paper-certificate-none = Le registre de ce poste n'a aucun rapport de cette campagne.
paper-certificate-others = Autres kits de ce poste avec l'une de ces clés : { $n }. Leurs réponses disparaissent avec elle.
paper-certificate-did = Ce que le programme a écrasé avec des zéros sur ce disque, puis supprimé
paper-certificate-did-identity = l'identité du poste ({ $file })
paper-certificate-did-former = les clés que le poste avait avant : { $n } ({ $file })
paper-certificate-did-rounding = la clé d'arrondi ({ $file })
paper-certificate-did-blocks = les réponses scellées des archives, en blocs : { $n }
paper-certificate-done = Ce qui a été détruit : cochez-le, et barrez ce qui n'a jamais existé
paper-certificate-every-copy = chaque copie de ces fichiers, sur d'autres disques, des clés USB ou du papier
paper-certificate-identity = le fichier d'identité du poste ({ $file }) et toutes ses copies
paper-certificate-rounding = la clé d'arrondi ({ $file }) et toutes ses copies
paper-certificate-backup = la seconde clé, celle du coffre, et toutes ses copies
paper-certificate-passphrases = les papiers où étaient les phrases secrètes
paper-certificate-medium = les disques et clés USB où l'un de ces fichiers se trouvait
paper-certificate-how = Comment, et ce que sont devenus les disques et clés USB
paper-certificate-then = Là où chaque clé de cette campagne a disparu avec toutes ses copies, plus personne ne peut ouvrir ses réponses, où qu'elles soient.
paper-certificate-not = Ce que cette page ne peut pas promettre
paper-certificate-copies = Qu'il ne reste aucune copie. Le programme ne connaît ni sauvegardes, ni clés USB, ni photos, ni feuilles de papier.
paper-certificate-flash = Que la mémoire flash n'en contient plus rien. Elle garde d'anciens contenus là où aucun programme n'arrive ; seul un support détruit est sûr.
paper-certificate-past = Que ce qui a été publié ou ouvert auparavant est oublié.
paper-date = Lieu et date
paper-name = Nom et fonction
paper-signature = Signature
paper-witness = Témoin
paper-written = Les imprimés de { $mission } sont écrits :
paper-to-print = Pour imprimer une page, ouvrez-la dans un navigateur et tapez Ctrl+P ; choisissez A4 et la taille réelle (100 %).
destroyed = La clé et les réponses de ce poste sont écrasées et supprimées : { $n } blocs de réponses scellées.
destroyed-shut = Ce qui reste scellé sur les ordinateurs et les clés USB reste fermé pour toujours.
destroyed-backup = La clé de secours dans le coffre ouvre encore ce qui est scellé sur les ordinateurs, les clés USB et dans les copies. Détruisez-la aussi.
destroyed-copies = Le programme n'atteint ni les sauvegardes, ni les copies, ni les anciens contenus d'une mémoire flash. La page énumère ce qui reste à faire ; signez-la et affichez-la.

## Le manuel
manual-written = Le manuel est écrit ; pages : { $n }. Pour en lire une : { $command }

## Memory on the disk
swap = Mémoire
swap-open = des parties peuvent être écrites sur le disque sans chiffrement (swap)

## What the commands say
warning-short-passphrase = Attention : moins de { $least } caractères peuvent être devinés. Six mots tirés au hasard sont plus sûrs.
ask-passphrase = Phrase secrète :
ask-protects = Cette phrase secrète protège toutes les réponses de la campagne. Sans elle, personne ne pourra jamais les ouvrir.
ask-offered = En voici une bonne, faite à l'instant :
ask-take = Notez-la sur papier et appuyez sur Entrée pour la prendre, ou tapez la vôtre. Fermez ensuite cette fenêtre : la phrase y reste visible.
ask-new = Phrase secrète (vide pour prendre celle ci-dessus) :
ask-again = La même encore une fois, tapée en entier :
welcome-identity-made = Votre identité est faite, et elle a ouvert un enregistrement d'essai.
welcome-next = Ensuite :
kit-built = Kit préparé : { $file }
kit-slips-made = Les billets à imprimer : { $file }. Leurs codes ne sont nulle part ailleurs. Imprimez, puis supprimez le fichier.
kit-slips-making = préparation des codes des billets
kit-fingerprint = Empreinte
kit-own-words = Les textes du programme lui-même
kit-reviewed = relu par un clinicien de langue maternelle
kit-draft = brouillon, en attente d'un clinicien de langue maternelle
kit-practice = EXERCICE : toutes les réponses sous ce kit sont inventées.
kit-compare = Empreinte : comparez-la à la carte imprimée du médecin
kit-when = Quand
kit-by-week = à partir du { $start } ; une réponse est datée à la semaine ISO, jamais au jour ni à l'heure
kit-by-month = à partir du { $start } ; une réponse est datée au mois, jamais au jour ni à l'heure
kit-by-round = à partir du { $start } ; une réponse est datée à la session, jamais au jour ni à l'heure
kit-round = { $id } : du { $from } au { $to }
kit-languages = Langues
kit-limits = Ce qui pourra jamais être montré
kit-smallest = jamais un groupe de moins de { $n } personnes
kit-steps = des nombres de personnes seulement par pas de { $base }
kit-means = des moyennes à partir de { $n } personnes
kit-items = les réponses à chaque question à partir de { $n } personnes
kit-withdrawal = qui est forcé de répondre peut faire que cela ne compte pas, sans que cela se voie
kit-slips = qui répond tape le code d'un billet, valable une fois par questionnaire et période ; billets : { $n }
kit-danger = Questions sur le danger pour soi-même
kit-danger-none = aucune n'est posée
kit-danger-told = Questions sur le danger pour soi-même : chacun est prévenu avant la première question
kit-asked = Ce qui est demandé
kit-item-danger = (sur le danger pour soi-même)
kit-pilot = pilote : formulation propre, sans portée clinique
kit-published = un instrument publié
kit-sensitive = sensible, montré seulement pour de plus grands groupes
kit-only-if = (seulement si { $item } vaut { $values })
either-or = { $first } ou { $second }
kit-units = Qui est interrogé
kit-people = { $n } personnes
kit-keys = Les clés qui peuvent ouvrir les réponses ; aucune n'est sur un ordinateur de réponse
laptop-installed = Kit de { $mission } installé
laptop-compare = Comparez ces mots à la carte imprimée du médecin.
label-mission = Mission
label-period = Période
label-records = Enregistrements
laptop-no-period = aucune n'est ouverte aujourd'hui
laptop-records-about = environ { $n }, scellés
laptop-dry-run = Tous les formulaires ({ $n }) peuvent être scellés ; rien n'a été écrit.
laptop-sealed = Formulaires scellés : { $n }.
laptop-sample = Écrit : { $file }, un fichier age ordinaire.
laptop-sample-try = Essayez-y n'importe quelle clé : { $command }
laptop-packed = Mis en paquet : { $file }
laptop-packed-records = Enregistrements : { $n }, dont des leurres. Ils restent sur cet ordinateur jusqu'à { $command }.
laptop-cleared = Enregistrements retirés : { $n }, dont des leurres.
rescue-nothing = Rien à sauver : les deux copies du stock sont intactes.
rescue-recovered = Environ { $n } enregistrements scellés récupérés, dont des leurres.
rescue-lost-none = Aucun enregistrement n'est perdu.
rescue-lost =
    { $lost ->
        [one] { $n } enregistrement est perdu.
        [many] { $n } enregistrements sont perdus.
       *[other] { $n } enregistrements sont perdus.
    }
rescue-lost-unknown = Impossible de dire combien sont perdus : le compte est abîmé aussi.
rescue-fresh = { $n } d'entre eux avaient perdu leur clé et en ont une nouvelle : un reçu d'avant ne les retire pas, le prochain le fera.
rescue-kept = Les fichiers abîmés sont gardés dans { $folder }
rescue-remove = Ils contiennent aussi des enregistrements scellés : retirez-les vous-même une fois que le médecin a un paquet fait ici.
officer-made = L'identité est faite, et elle a ouvert un enregistrement d'essai.
label-identity = Identité
label-recipient = Destinataire
label-backup = Clé de secours
officer-keep = Gardez des copies du fichier d'identité et de { $file }, à côté de lui, et la phrase secrète dans un autre coffre : sans le premier et la phrase, personne ne peut ouvrir les réponses ; sans le second, plus rien d'une campagne ne peut être publié.
intake-taken = Pris
intake-known = Connu
intake-refused = Refusé
intake-receipt = Reçu
intake-known-file = { $file } : il avait déjà été pris, rien n'a changé
intake-about = Environ { $n } réponses en tout, à cinq près.
intake-aside = Un enregistrement mis de côté : { $why }
aside-format = il est au format { $version }, que ce programme ne connaît pas
aside-malformed = son contenu n'est pas une réponse
aside-too-long = il dépasse { $most } octets
aside-other-kit = il a été scellé sous un autre kit
aside-unit = son unité ne répond pas dans ce kit
aside-period = sa période n'est pas de cette campagne
aside-questionnaire = son questionnaire n'est pas dans ce kit
aside-answers = ses réponses ne vont pas avec le questionnaire
aside-doubled = un autre enregistrement a son numéro et un autre contenu
aside-doubled-before = un enregistrement déjà reçu auparavant a son numéro et un autre contenu
aside-no-slip = sa marque n'est d'aucun billet de ce kit
aside-slip-used = son billet a déjà servi pour le même questionnaire et la même période
aside-slip-late = sa période est publiée, et les billets qui y ont servi ne sont plus connus
release-done = Publié : { $questionnaire }, { $period } ; lignes : { $rows } ; entrée { $entry } du registre
release-without =
    Sans ligne propre : { $units }. Une ligne demande { $n } réponses ou plus, et autant ou aucune
    à côté d'elle ; sinon l'unité est comptée dans le reste de celle au-dessus. Cela ne dit rien
    de ce qui a été répondu.
release-no-means = Cette publication n'a pas de moyennes : elles permettraient de calculer un nombre de personnes.
release-steps = Les nombres vont par pas de { $base } : ils s'écartent d'au plus { $off } personnes dans chaque groupe dont une ligne est faite.
release-proved =
    Prouvé : la publication a été refaite avec d'autres réponses, et pas un octet ne diffère. Dans ces
    réponses, au moins trois personnes de chaque groupe, et au moins une sur dix, ne sont pas touchées,
    sur aucune échelle ni question montrée. Personne ne peut donc montrer par cette publication, quoi
    qu'il sache d'autre, que presque tout un groupe est touché : les réponses étaient peut-être les
    autres, et chacun dans le groupe est peut-être de ceux qui vont bien.
release-flooded = Attention : { $unit } a plus de réponses que de personnes ; toutes ses réponses sont laissées de côté. Demandez sur place qui a utilisé l'ordinateur.
ledger-whole = La chaîne est intacte. Publications : { $n }.
ledger-in = entrée { $number } de ce registre
ledger-changed =
    modifié. Il nomme l'entrée { $number }, et ses octets ne sont pas ceux qui ont été publiés.
      Que faire maintenant : n'utilisez pas ses chiffres ; refaites la publication.
ledger-other-release =
    une autre publication. L'entrée { $number } de ce registre n'est pas celle qu'il nomme.
      Que faire maintenant : une copie de ce poste a publié de son côté, ou ce poste a été
      restauré d'une vieille copie. Arrêtez de publier sur l'un des deux, et ne publiez plus
      rien de l'autre : les rapports des deux peuvent être soustraits les uns des autres.
ledger-beyond =
    plus récent que ce registre, qui s'arrête avant l'entrée { $number }.
      Que faire maintenant : ce poste a été restauré d'une vieille copie, ou une copie a
      publié. Restaurez la sauvegarde la plus récente avant de publier quoi que ce soit ici.
ledger-other-campaign = d'une autre campagne : ce registre n'a aucune entrée de son kit.
ledger-not-a-release =
    ni un release.json ni un extrait de publication intact.
      Que faire maintenant : vérifiez que c'est le bon fichier, ou refaites-le.
invented-data = EXERCICE, données inventées.
slice-true = { $file } : chaque ligne appartient à son entrée.
label-entry = Entrée
label-digest = Condensat
slice-left-out = Lignes de la publication laissées de côté : { $n }.
slice-compare =
    Comparez le numéro et le condensat à la dernière ligne de release.json au poste qui a
    publié, ou à son registre : cette vérification ne peut pas dire qui a écrit le fichier.
slice-row = { $name }, environ { $n } : { $shares }
percent = { $n } %
trend-title = Évolution de { $questionnaire } { $version }, { $mission }
trend-last = Les { $shown } dernières publications sur { $n } ; { $option } les donne toutes.
trend-sum = { $unit }, somme de { $groups } groupes
trend-below = { $scale }, moins de { $cut }
trend-from = { $scale }, dès { $cut }
trend-more = PLUS
trend-fewer = MOINS
trend-legend =
    Parts de réponses du côté touché d'un seuil, pas des diagnostics. PLUS et MOINS :
    un changement depuis la publication d'avant, simple hasard ou arrondi dans environ
    un cas sur dix. « = » : pas de changement net. Un point : pas de ligne, question d'effectif.
forecast-title = Prévision pour { $name } ({ $id }), si { $share } des gens répondent
forecast-practice = EXERCICE : toutes les réponses de cette mission sont inventées.
forecast-policy = Une ligne dès { $n } réponses, moyennes dès { $means }, questions dès { $items } ; nombres en multiples de { $base }.
forecast-sensitive = Questions sensibles de { $id } : { $items }
forecast-for-none = pour aucune unité, car trop peu répondent
forecast-for = pour
forecast-never = Questions jamais montrées : { $items }
forecast-nothing = Avec autant de réponses, rien ne peut en être publié.
forecast-people = gens
forecast-answers = rép.
forecast-row = ligne
forecast-what = ce qui y figure
forecast-no-items = Aucune unité n'est assez grande pour le détail question par question.
forecast-cuts = seuils
forecast-cuts-means = seuils, moyennes
forecast-cuts-means-items = tout, questions
forecast-in-rest = au reste de { $unit }
forecast-in-row = à la ligne { $unit }
forecast-no-row = pas de ligne
forecast-pooled = réuni, de
forecast-exact = Précision d'une part : un écart type d'arrondi, en points
forecast-rows = lig.
forecast-groups = groupes
forecast-counts = nombr.
forecast-with-n = avec n
forecast-exact-note =
    Réponses et groupes sont ceux de la ligne du milieu ; « avec n » ajoute l'effet, sur une
    part d'une moitié, des nombres de personnes imprimés de cinq en cinq.
forecast-and-others = { $unit } et d'autres
forecast-split =
    Une question de contexte dont la plus petite classe fait { $class } % des gens pourrait être
    ventilée jusqu'au niveau { $level }, jamais en dessous.
forecast-split-none =
    Une question de contexte dont la plus petite classe fait { $class } % des gens ne pourrait être
    ventilée à aucun niveau.
forecast-assumed =
    La fréquence d'une ligne est la part des périodes inventées où elle apparaît. Chacun y
    répond avec la même chance, de son côté ; une patrouille absente en entier fait manquer sa
    ligne plus souvent. À quel point ceux qui répondent valent pour ceux qui ne répondent pas
    n'est dans aucun chiffre de cette prévision.
verify-laptop = ordinateur
verify-officer = médecin
verify-check-in = réponse
verify-whole = intact
verify-one-copy = une copie
verify-damaged = abîmé
verify-unread = non lu
verify-absent = absent
verify-closed = fermée
verify-open = ouverte
verify-all-closed = le système ferme le réseau, les programmes, les fichiers et la mémoire
verify-left-open = non fermé par le système : { $open } ; voyez { $command }
verify-no-room = il n'y a pas de place sur ce disque pour un autre enregistrement
verify-kept = un sauvetage a gardé des fichiers abîmés dans { $name }
verify-next-start = le prochain démarrage réécrit l'autre copie ; le disque est peut-être en train de lâcher
verify-rescue = copiez tout le dossier sur un autre disque, puis : { $command }
verify-restore = restaurez le dossier du médecin depuis sa sauvegarde
verify-copies = tous les enregistrements sont là, en une copie : base de données { $database }, miroir { $mirror }
verify-kit-gone = il y a des enregistrements scellés, et le kit a disparu
verify-not-set-up = cet ordinateur n'est pas préparé
verify-store-gone = le kit est là, et le stock a disparu
verify-checksums = enregistrements scellés sans leur somme de contrôle : { $n }
verify-laptop-whole = le kit et tous les enregistrements scellés, dans les deux copies
verify-officer-whole = les kits, l'archive et une chaîne de { $n } publications, dans les deux copies
verify-key-destroyed = sa clé a été détruite ; les kits et une chaîne de { $n } publications, en deux exemplaires
verify-lost-blocks = { $n } blocs de réponses sur { $all } ne sont intacts dans aucune copie
verify-blocks-in-one-copy = toutes les réponses sont là, { $n } blocs sur { $all } en une seule copie
verify-kits-alone = des kits ont été préparés ici, et le stock a disparu
verify-no-kit-yet = une identité, et pas encore de kit
verify-no-desk = il n'y a pas de poste du médecin ici
verify-swap = swap
verify-none = aucun
verify-covered = chiffré
verify-no-swap = la mémoire n'est pas écrite sur un disque
verify-covered-swap = la mémoire n'est écrite que sur un disque chiffré
verify-open-swap = des parties de la mémoire peuvent être écrites en clair sur le disque ; désactivez le swap ou chiffrez-le
copy-whole = intacte
copy-missing = absente
copy-stale = d'un autre moment
copy-unread = non lue, car le disque est plein
copy-damaged = abîmée ({ $why })
questionnaire-items = { $n } questions
questionnaire-sound = { $id } { $version } est en ordre. Questions : { $items } ; échelles : { $scales } ; langues : { $languages }.
import-holds = { $file } contient { $id } { $version }. Questions : { $items } ; échelles : { $scales } ; langues : { $languages }.
import-scored = Reconnu : { $found } ; coté comme { $scored }.
import-recognised = Reconnu : { $found }.
import-own = Écrit par ce programme : il est tel qu'il en est sorti.
import-none = Reconnu : aucun instrument publié.
import-left-out = Laissé de côté :
import-changed = Modifié :
import-look = À regarder :
import-kept = Ce rapport est gardé dans le fichier.
import-read = Lisez-le comme le lira celui qui répond : { $command }
export-done = { $file } contient { $id } { $version } en Questionnaire FHIR R4.
form-line = ligne { $line }
form-cell = ligne { $line }, colonne { $column }
form-more = et peut-être d'autres
form-semicolons = points-virgules
form-tabs = tabulations
form-too-large = le fichier dépasse { $most } octets
    .now = Divisez le fichier.
form-unreadable = le fichier ne se lit pas comme du CSV
    .now = Enregistrez de nouveau la feuille en { $format }.
form-none = il n'y a aucun formulaire dans le fichier
    .now = Ajoutez sous l'en-tête une ligne par formulaire papier.
form-not-text = ce n'est pas du texte UTF-8
    .now = Enregistrez de nouveau la feuille en { $format }.
form-separator = les cellules sont séparées par des { $separator }, pas par des virgules
    .now = Enregistrez de nouveau la feuille en { $format }.
form-header = l'en-tête ne commence pas par { $columns }
    .now = Écrivez { $columns }, puis les identifiants des questions.
form-unknown-column = la colonne { $name } n'est pas une question de { $questionnaire }
    .now = Retirez la colonne, ou corrigez son nom.
form-missing-column = la question { $item } de { $questionnaire } n'a pas de colonne
    .now = Ajoutez la colonne ; laissez ses cellules vides là où rien n'a été répondu.
form-doubled-column = la colonne { $name } est là deux fois
    .now = Retirez l'une des deux.
form-cells = la ligne a { $found } cellules, et l'en-tête { $expected }
    .now = Donnez à la ligne autant de cellules que l'en-tête ; une cellule vide veut dire sans réponse.
form-blank = la cellule est vide
    .now = Remplissez-la d'après le formulaire papier.
form-unknown-unit = il n'y a pas d'unité { $unit }
    .now = Écrivez l'identifiant de l'unité tel que { $command } le montre.
form-silent-unit = personne ne répond au titre de l'unité { $unit } elle-même
    .now = Écrivez l'identifiant d'une unité qui a un effectif.
form-not-a-date = { $text } n'est pas une date
    .now = Écrivez année-mois-jour, comme { $example }, et mettez la colonne au format texte.
form-future = le { $day } est encore à venir
    .now = Corrigez la date, ou l'horloge de cet ordinateur.
form-before-start = la campagne commence le { $day }
    .now = Écrivez le jour où le formulaire a été rempli.
form-between-rounds = aucune session n'est ouverte le { $day }
    .now = Écrivez le jour où le formulaire a été rempli.
form-unknown-period = { $period } n'est pas une période de cette campagne
    .now = Écrivez le jour où le formulaire a été rempli.
form-unknown-questionnaire = il n'y a pas de questionnaire { $id } dans le kit
    .now = Écrivez l'identifiant du questionnaire tel que { $command } le montre.
form-other-items = { $id } a d'autres questions que celles de l'en-tête
    .now = Mettez les formulaires de chaque questionnaire dans un fichier à part.
form-not-a-value = la valeur n'est aucune de { $values }
    .now = Regardez de nouveau le formulaire papier ; laissez la cellule vide si rien n'est coché.
form-not-asked = il y a une réponse, mais la question n'est posée que si { $item } vaut { $values }
    .now = Regardez de nouveau les deux réponses sur le formulaire papier.
usage-unknown-command = Il n'y a pas de commande { $name }.
usage-unknown-argument = Il n'y a pas d'option { $name } ici.
usage-missing-argument = Il manque ceci : { $names }
usage-missing-command = Dites ce que la commande doit faire : { $names }
usage-wrong-value = { $name } ne peut pas être { $value }.
usage-known-values = Valeurs connues : { $names }
usage-conflict = { $name } et { $other } ne vont pas ensemble.
usage-other = La commande n'a pas été comprise.
usage-form = Usage : { $usage }
usage-help = { $command } en dit plus, en anglais.
form-error = { $place } : { $what }. { $now }
form-error-whole = { $what }. { $now }
finding-level-error = erreur
finding-level-warning = attention
finding-level-help = que faire
finding-more = et { $n } de plus
finding-near = Vouliez-vous dire `{ $near }` ? { $now }
finding-unknown-key = La clé `{ $key }` n'est pas connue ici.
    .now = Retirez-le, ou corrigez son orthographe.
finding-unknown-key-of = La clé `{ $key }` n'est pas connue ici.
    .now = Retirez-la, ou corrigez son orthographe ; sont connues ici : { $known }.
finding-missing-key = La clé `{ $key }` manque.
    .now = Ajoutez `{ $key }`.
finding-missing-key-of = La clé `{ $key }` manque ici.
    .now = Ajoutez `{ $key }`, { $form }.
form-of-such = par exemple { $example }
form-of-day = un jour comme { $example }
form-of-first-day = le premier jour, comme { $example }
form-of-texts = un texte par langue
form-of-short-name = un nom court en minuscules
form-of-list = une liste comme { $example }
form-of-grain = qui est "week", "month" ou "round"
finding-not-a-list = `{ $key }` est écrit comme une seule table, mais il peut y en avoir plusieurs.
    .now = Écrivez [[{ $key }]] avec des crochets doubles.
finding-not-a-table = `{ $key }` est écrit comme une valeur, mais c'est une table.
    .now = Écrivez son nom entre crochets simples sur une ligne à part, et ses clés en dessous.
finding-missing-table = La table [{ $key }] manque.
    .now = Ajoutez [{ $key }] avec ses clés.
finding-no-head = La table [mission] manque.
    .now = Ajoutez [mission] avec id, name, languages, period et start.
finding-no-round = La mission va par sessions, mais aucune n'est déclarée.
    .now = Ajoutez [[round]] avec id, from et to pour chacune, ou utilisez "week" ou "month".
finding-needless-round = Des sessions sont déclarées, mais la mission ne va pas par sessions.
    .now = Écrivez period = "round", ou retirez tous les [[round]].
finding-wrong-slips = Il y a de 1 à { $most } billets, et leur nombre se trouve à côté de admission = "slips".
    .now = Écrivez les deux, par exemple admission = "slips" et slips = 400, ou aucun des deux.
finding-bad-round-id = L'identifiant d'une session compte de 1 à 32 des caractères A-Z a-z 0-9 _ -.
    .now = Utilisez un identifiant court comme "round-1".
finding-round-backwards = La session finit le { $to }, avant de commencer le { $from }.
    .now = Corrigez l'un des deux jours.
finding-round-overlaps = La session commence le { $from }, mais une autre avant elle dure jusqu'au { $before }.
    .now = Mettez les sessions dans l'ordre, sans qu'un jour appartienne à deux.
finding-round-too-early = La session commence le { $from }, avant le début de la mission le { $start }.
    .now = Déplacez la session, ou le début de la mission.
finding-wrong-policy = `{ $key }` doit aller de { $least } à { $most }.
    .now = Ces limites font partie de la promesse faite à ceux qui répondent ; aucune mission ne peut les abaisser.
finding-wrong-base = `{ $key }` doit être { $least } ou { $most }.
    .now = Ces limites font partie de la promesse faite à ceux qui répondent ; aucune mission ne peut les abaisser.
finding-untranslated-pathway = Le texte manque en { $languages }.
    .now = Ajoutez-le : chacun doit le lire avant d'accepter de répondre.
finding-untranslated = Le texte manque en { $languages }.
    .now = Ajoutez-le ; d'ici là, ceux qui ont choisi ces langues en voient une autre.
finding-no-help = Personne n'est nommé pour aider.
    .now = Ajoutez au moins un [[help]] avec name et reach : personne n'est interrogé avant.
finding-no-questionnaire = Aucun questionnaire n'est nommé.
    .now = Ajoutez au moins un [[questionnaire]] avec l'id d'un questionnaire fourni, ou un fichier.
finding-id-or-file = Un questionnaire est nommé soit par `id`, soit par `file`.
    .now = Utilisez `id` pour un questionnaire fourni et `file` pour le vôtre, jamais les deux.
finding-bad-file = Le fichier doit être dans le dossier du fichier de mission ou en dessous.
    .now = Écrivez son nom par rapport au fichier de mission, avec `/` entre les dossiers.
finding-doubled-entry = Ceci est nommé deux fois : { $kind }.
    .now = Retirez-en un, ou corrigez-le.
finding-too-many-entries = Il y a { $count } [[{ $kind }]], plus de { $most }.
    .now = Laissez-en de côté.
finding-bad-id-here = Cet id doit compter de 1 à 64 des caractères a-z 0-9 _ -.
    .now = N'utilisez que des minuscules, des chiffres, _ et -.
finding-no-language-offered = La mission ne propose aucune langue.
    .now = Nommez-en au moins une, comme ["en"].
finding-doubled-language = La langue `{ $code }` est proposée deux fois.
    .now = Retirez l'une des deux.
finding-no-text = Il n'y a de texte ni en anglais, ni dans une langue de la mission.
    .now = Ajoutez un texte dans l'une de ces langues : { $languages }.
finding-too-long = Le texte a { $length } caractères, plus que les { $most } qui tiennent.
    .now = Raccourcissez-le.
finding-line-break = Un nom tient sur une ligne.
    .now = Retirez le saut de ligne.
finding-unknown-language = `{ $code }` n'est pas une langue de ce programme.
    .now = Utilisez l'une de celles-ci : { $languages }.
finding-forbidden-character = Le texte contient le caractère { $code }, qui ne peut pas être montré.
    .now = Retapez le texte sans caractères de contrôle ni invisibles.
finding-empty-text-here = Le texte est vide.
    .now = Écrivez le texte, ou retirez la langue ici.
finding-bad-unit-id = L'id d'une unité compte de 1 à 64 des caractères A-Z a-z 0-9 _ -.
    .now = Utilisez ici un id court, et mettez la désignation complète dans `name`.
finding-wrong-strength = Un effectif va de 1 à { $most } personnes.
    .now = Donnez le nombre de personnes qui répondent au titre de cette unité ; omettez-le s'il n'y en a pas.
finding-untranslated-unit = Le nom de l'unité manque en { $languages }.
    .now = Ajoutez-les, ou laissez ainsi si les unités portent le même nom dans toutes les langues.
finding-untranslated-units = À partir d'ici, les noms de { $count } unités manquent en { $languages }.
    .now = Ajoutez-les, ou laissez ainsi si les unités portent le même nom dans toutes les langues.
finding-no-unit = La mission n'a aucune unité.
    .now = Ajoutez au moins un [[unit]] avec strength.
finding-doubled-unit = L'id `{ $id }` est utilisé deux fois.
    .now = Donnez à chaque unité son propre id ; majuscules et minuscules comptent pareil.
finding-unknown-parent = `{ $id }` nomme l'unité mère `{ $parent }`, qui n'existe pas.
    .now = Corrigez l'unité mère, ou ajoutez un [[unit]] avec cet id.
finding-unit-below-itself = `{ $id }` est sous elle-même.
    .now = Remontez les unités mères : l'une d'elles ne doit pas en avoir.
finding-missing-strength = `{ $id }` n'a ni unité sous elle, ni effectif.
    .now = Ajoutez `strength`, le nombre de personnes qui répondent au titre de cette unité.
finding-doubled-questionnaire = Il y a deux questionnaires avec l'id `{ $id }`.
    .now = Retirez-en un, ou donnez-lui un autre id dans son fichier.
finding-untranslated-questionnaire = `{ $id }` n'a pas de textes en { $languages }.
    .now = Ajoutez les textes au questionnaire, ou ne proposez pas ces langues dans cette mission.
finding-no-response-pathway = `{ $id }` interroge sur le danger pour soi-même (`{ $item }`), et rien ne dit ce qui se passe alors.
    .now = Laissez la question de côté ; ou convenez avec les responsables de ce qui se passe, et écrivez-le comme `response_pathway` dans [policy], par exemple { $example }.
finding-too-many = Il y a { $count } [[{ $key }]], mais { $most } au plus sont permis.
    .now = Laissez-en de côté, ou faites deux questionnaires.
finding-doubled-id-of = L'id `{ $id }` est déjà utilisé par un [[{ $key }]] précédent.
    .now = Donnez à chacun son propre id.
finding-bad-id = `{ $id }` ne peut pas être un id.
    .now = Utilisez de 1 à { $most } des caractères a-z, 0-9, `_` et `-`.
finding-unseen-character = Ce texte contient le caractère { $code }, qui ne peut pas être montré.
    .now = Retirez sauts de ligne, tabulations, marques de direction et caractères invisibles ; retapez le texte si vous n'en voyez pas.
finding-empty-text = Ce texte est vide.
    .now = Écrivez le texte.
finding-blank-edge = Ce texte commence ou finit par une espace.
    .now = Retirez l'espace.
finding-long-text = Ce texte a { $length } caractères, mais seuls { $longest } tiennent ici.
    .now = Dites-le en moins de mots.
finding-bad-version = `{ $version }` n'est pas une version.
    .now = Écrivez trois nombres, comme { $example }, en { $most } caractères au plus.
finding-no-recall = Une période de rappel compte au moins un jour.
    .now = Retirez `recall_days` si les questions portent sur maintenant.
finding-bad-loinc = `{ $code }` n'est pas un code LOINC.
    .now = Écrivez-le comme LOINC l'imprime, par exemple { $example }, ou retirez-le.
finding-asks-who = Ceci demande qui est quelqu'un : `{ $phrase }`.
    .now = Laissez la question de côté : aucune réponse ne doit mener à une personne. Si elle demande autre chose, dites-le sans ces mots.
finding-may-ask-who = Ceci parle de `{ $phrase }`, qui peut mener à une personne.
    .now = Laissez la question de côté si elle demande qui est quelqu'un ; sinon il n'y a rien à faire.
finding-never-asked = Cette question n'est jamais posée : aucune réponse à `{ $item }` n'y mène.
    .now = Nommez des valeurs de ses options telles que le fichier les donne, avant toute inversion, ou retirez `show_if`.
finding-never-asked-either = Cette question n'est jamais posée : `{ $item }` elle-même ne l'est jamais.
    .now = Nommez des valeurs de ses options telles que le fichier les donne, avant toute inversion, ou retirez `show_if`.
finding-no-items = Le questionnaire n'a pas de questions.
    .now = Ajoutez au moins un [[item]].
finding-unused-options = Aucune question n'utilise la liste de réponses `{ $id }`.
    .now = Retirez la liste et ses textes, ou utilisez-la.
finding-out-of-order = Les valeurs de `{ $id }` montent et descendent : { $numbers }.
    .now = Mettez les options dans un ordre, du moins au plus ou l'inverse ; sinon, vérifiez que c'est voulu.
finding-unknown-mark = Aucune option de `{ $id }` n'a la valeur { $number }.
    .now = Nommez la valeur de l'option qui dit « sans objet ».
finding-one-option = À côté de « sans objet », il ne reste qu'une option.
    .now = Donnez au moins deux options qui s'appliquent.
finding-option-count = Une liste de réponses a de { $least } à { $most } valeurs, mais celle-ci en a { $count }.
    .now = Donnez une valeur par option.
finding-great-value = La valeur { $number } est hors de -{ $greatest } à { $greatest }.
    .now = Utilisez des valeurs plus petites, et `multiply` sur l'échelle.
finding-doubled-value = La valeur { $number } est ici deux fois.
    .now = Donnez à chaque option sa valeur, pour que la réponse se reconnaisse à sa valeur.
finding-unknown-options = Il n'y a pas de liste de réponses `{ $id }`.
    .now = Ajoutez-la sous [[options]], ou nommez-en une qui existe.
finding-value-count = Cette question a { $count } valeurs, mais sa liste de réponses `{ $id }` en a { $expected }.
    .now = Donnez une valeur par option de la liste.
finding-not-earlier = Aucune question précédente ne s'appelle `{ $id }`.
    .now = Nommez une question posée avant celle-ci.
finding-unknown-value = Aucune option de `{ $id }` n'a la valeur { $number }.
    .now = Nommez des valeurs de ses options, avant toute inversion.
finding-safety-in-pilot = Un questionnaire pilote ne peut pas interroger sur le danger pour soi-même.
    .now = Laissez la question de côté ; la page d'aide est montrée à tous.
finding-reversed-gate = Une question filtre ne peut pas être inversée : sa moindre réponse serait incertaine.
    .now = Donnez à la question ses propres `values` dans l'ordre de cotation et retirez `reverse`.
finding-gate-of-nothing = Une question filtre agit sur les échelles qui la contiennent, mais aucune ne contient celle-ci.
    .now = Ajoutez la question à une échelle, ou retirez `gate`.
finding-no-scales = Le questionnaire n'a pas d'échelle, rien ne pourrait donc être publié.
    .now = Ajoutez au moins un [[scale]].
finding-empty-scale = L'échelle `{ $id }` n'a pas de questions.
    .now = Nommez au moins une question.
finding-unknown-item = Il n'y a pas de question `{ $id }`.
    .now = Nommez une question de ce questionnaire.
finding-doubled-item = La question `{ $id }` est deux fois dans cette échelle.
    .now = Nommez chaque question une fois.
finding-bad-factor = Une échelle ne peut pas être multipliée par { $number }.
    .now = Utilisez un nombre supérieur à 0 et d'au plus 1000 ; retournez l'échelle avec `direction` ou `reverse`.
finding-bad-share = { $number } n'est pas une part des questions.
    .now = Utilisez un nombre supérieur à 0 et d'au plus 1, comme { $example }.
finding-cut-outside = Le seuil { $cut } ne sépare personne : l'échelle va de { $least } à { $most }.
    .now = Utilisez un seuil au-dessus du moindre score et au plus égal au plus grand.
finding-too-many-cuts = Une échelle a au plus { $most } seuils pour de petits groupes.
    .now = Déplacez ceux du côté touché vers `deeper_cuts`.
finding-not-ascending = Les nombres de `{ $key }` ne montent pas.
    .now = Écrivez-les du plus petit au plus grand, chacun une fois.
finding-bands-in-pilot = Un questionnaire pilote n'a pas de paliers cliniques.
    .now = Retirez-les ; distributions et changements sont montrés à la place.
finding-doubled-band = Le palier `{ $id }` est ici deux fois.
    .now = Donnez à chaque palier son propre id.
finding-band-outside = Le palier `{ $id }` commence à { $start }, mais l'échelle va de { $least } à { $most }.
    .now = Utilisez un score de l'échelle.
finding-no-source = Rien ne dit d'où viennent les seuils ou paliers de `{ $id }`.
    .now = Nommez la publication dans `source`.
finding-no-texts = Le questionnaire n'a de textes dans aucune langue.
    .now = Ajoutez une table comme [text.en].
finding-no-english = Il n'y a pas de textes anglais de repli.
    .now = Ajoutez [text.en] si le questionnaire doit être partagé entre missions.
finding-uneven-text = Le texte de `{ $key }` manque ici, mais `{ $giver }` l'a.
    .now = Ajoutez `{ $key }` ici, ou retirez-le partout.
finding-bad-language = `{ $code }` n'est pas un code de langue.
    .now = Utilisez un code comme en, ar ou pt-BR.
finding-missing-text = Le texte de `{ $key }` manque dans cette langue.
    .now = Ajoutez `{ $key }` ici, ou retirez la langue.
finding-doubled-text = Deux options de `{ $key }` se lisent pareil.
    .now = Formulez-les de sorte qu'on les distingue.
finding-text-count = Il y a { $count } textes pour les { $expected } options de `{ $id }`.
    .now = Donnez un texte par option, dans l'ordre des valeurs.
finding-wrong-shape-one = Le texte `{ $key }` est un seul texte.
    .now = Écrivez un texte entre guillemets.
finding-wrong-shape-list = Le texte `{ $key }` est une liste de textes.
    .now = Écrivez un texte par option, entre crochets.

## The trainer's ten minutes, and the drill
tour-title = Les dix minutes du formateur
tour-line = Cela prend { $minutes } minutes, en { $chapters } chapitres. La clé, les sceaux, le paquet et la publication sont vrais. Seules les personnes sont inventées, et tout est effacé quand vous partez.
tour-preparing = Cela prend { $minutes } minutes. D'abord, une mission d'exercice est préparée.
tour-begin = Commencer
tour-chapters = Chapitres
tour-free = Visite libre
tour-place = { $n } sur { $all }
tour-notes = Pour le formateur
tour-prepare = Préparer
tour-checkin = Répondre
tour-look = Regarder les octets scellés
tour-carry = Porter
tour-take-in = Recevoir
tour-release = Publier
tour-attack = Que peut déduire le colonel ?
tour-brief = Informer
tour-drill = Essayer de forcer
tour-checkin-before = L'un de vous répond maintenant, pour de vrai. Personnes inventées qui ont déjà répondu : { $crowd }
tour-look-before = Maintenant : l'enregistrement qui vient d'être gardé, octet par octet, et cet ordinateur qui essaie de l'ouvrir.
tour-carry-before = Maintenant : tout va sur une clé USB en un seul fichier. Mélangé, complété, sans heure.
tour-take-in-before = Maintenant : la clé du médecin ouvre le fichier. Aucun écran ne montre jamais une seule réponse.
tour-release-before = Maintenant : la publication. Une ligne demande { $n } personnes ou plus. Les petites unités sont réunies.
tour-attack-before = Le colonel a la publication et la liste, et il a vu qui s'est assis. Que peut-il déduire de vous ?
tour-brief-before = Maintenant : la seule page que le commandant reçoit.
tour-drill-before = Donnez cet ordinateur au plus sceptique. Façons de forcer : { $n }. Chacune est essayée pour de bon, ici et maintenant.
tour-prepared-key = Le médecin a fait une clé, et elle a ouvert un enregistrement d'essai. Les ordinateurs n'ont que la moitié qui ferme.
tour-prepared-forecast = Unités : { $units }. Personnes : { $people }. Prévision : si { $share } répondent, unités avec leur propre ligne : { $rows }
tour-prepared-kit = Tout est dans un seul kit. Ces six mots sont sur la carte du médecin et sur le premier écran de chaque ordinateur :
tour-answered = Scellé. Réponses de vous : { $n }. Elles sont parmi les réponses inventées, et rien dans un fichier ne dit lesquelles sont les vôtres.
tour-looked-yours = Vos réponses, comme elles sont sur le disque. Octets : { $bytes }
tour-looked-other = Aucun de vous n'a répondu, alors une personne inventée l'a fait. Sur le disque, octets : { $bytes }
tour-carried = Sur la clé, un fichier :
tour-carried-what = Octets : { $bytes }. Enregistrements : { $records }, tous de même taille, avec des leurres.
tour-carried-day = Le fichier porte la date du { $day }, premier jour de la semaine, quel que soit le moment.
tour-carried-lost = Qui trouve la clé USB ne peut rien lire.
tour-taken = Réponses reçues, par cinq : { $about }. Aucun écran ne compte plus finement.
tour-taken-receipt = Le médecin a écrit un reçu, et il a vidé l'ordinateur. Enregistrements retirés : { $cleared }
tour-released = Lignes propres : { $own } (prévues : { $forecast }). Lignes réunies : { $pooled }. Unités sans ligne : { $hidden }.
tour-released-row = environ { $n } : { $share }
tour-released-what = Part des réponses : { $cut }
tour-attack-row = imprimé { $printed }, vrai { $least } à { $most }
tour-attack-smallest = Qu'il additionne et soustraie à son gré : le plus petit groupe restant compte personnes : { $n }
tour-attack-hidden = { $unit } n'a pas de ligne. Sur { $people } personnes, { $least } à { $most } peuvent être touchées : il n'apprend rien.
tour-attack-pinned = Nombres attaqués : { $figures }. Avec une seule vraie valeur : { $pinned }
tour-briefed = La page du commandant est écrite :
tour-briefed-open = Ouvrez-la dans un navigateur, ou imprimez-la. Fichiers de la publication : { $n }. Tous sont effacés quand vous partez.
tour-end = C'est tout. Revenez, essayez de forcer, ou visitez librement.
tour-notes-prepare = Dites : qui vole un ordinateur vole un cadenas, pas une clé. Les sceptiques demandent si l'état-major a une deuxième clé : le kit montre toutes celles qui ouvrent. Faites lire les six mots à voix haute, pour comparer plus tard.
tour-notes-checkin = Éteignez le projecteur, ou faites jouer un rôle. Les sceptiques parlent du nom et du matricule : aucune case n'existe. Montrez « Je préfère ne pas répondre » et la sortie : alors rien n'est gardé.
tour-notes-look = Dites : voilà tout ce qu'il y a de vous. Les sceptiques demandent si l'ordinateur fait semblant : chaque fichier a été fouillé, et une clé a été essayée sur place. Tous les enregistrements ont la même taille.
tour-notes-carry = Dites : la clé USB peut se perdre. Les sceptiques demandent qui est passé en premier : le fichier est trié par nombres au hasard. Des leurres le complètent : sa taille ne dit pas combien ont répondu.
tour-notes-take-in = Dites-le franchement : qui tient la clé pourrait ouvrir un enregistrement avec d'autres outils. C'est pourquoi rien n'y désigne une personne. On compte par cinq : nul ne voit arriver une réponse.
tour-notes-release = Dites : une ligne manque à cause de l'effectif, jamais des réponses. Les sceptiques demandent pourquoi on compte par trois : un 3 peut être une à cinq personnes. La prévision existait avant les réponses.
tour-notes-attack = Dites : ces fourchettes sont calculées maintenant, en essayant tout vrai nombre possible. Les sceptiques parlent d'amis qui se disent leurs réponses : trois réponses connues sont prises en compte. Si tous parlent, aucune règle n'aide.
tour-notes-brief = Montrez la page, de préférence sur papier. Dites : la troupe la voit d'abord. Les sceptiques craignent un classement des unités : il n'y en a pas, et la page dit ce qu'on ne peut pas en conclure.
tour-notes-drill = Laissez le sceptique choisir et appuyer. Chaque recherche fouille aussi une copie où quelque chose est caché : ne rien trouver a alors un sens. S'il manque une façon, notez-la et envoyez-la-nous.
tour-key-do = montrer
tour-key-answer = répondre
tour-key-again = encore un
tour-key-try = essayer
tour-key-skip = passer
tour-key-notes = notes
tour-key-chapters = chapitres
tour-key-free = visite
drill-answer = Trouver une réponse dans les fichiers
drill-order = Trouver qui a répondu en premier
drill-keys = Ouvrir un enregistrement avec une clé d'ici
drill-myself = Se retrouver dans la publication
drill-difference = Soustraire lignes et publications
drill-forgery = Imiter l'empreinte
drill-answer-way = Chaque réponse qui vient d'être donnée est cherchée dans tous les fichiers de l'ordinateur et de la clé. Écritures essayées : { $ways }
drill-answer-found = Fichiers lus : { $files }. Octets : { $bytes }. Réponses trouvées : { $hits }
drill-answer-planted = Cachées dans une copie : { $ways }. Trouvées là : { $planted }
drill-order-way = Des personnes répondent l'une après l'autre, et on cherche leurs enregistrements. 1 : le même ordre, 0 : aucun.
drill-order-found = Personnes : { $people }. Ordre trouvé : { $tau }. Le hasard seul atteint : { $chance }
drill-order-planted = Une liste écrite dans l'ordre donne : { $planted }
drill-keys-way = Tout ce qui, dans les fichiers, pourrait être une clé est essayé sur un enregistrement.
drill-keys-found = Fichiers lus : { $files }. Clés essayées : { $tried }. Enregistrements ouverts : { $opened }
drill-keys-planted = Clés cachées dans une copie qui ont ouvert leur enregistrement : { $planted }
drill-myself-way = Vous connaissez votre unité et vos réponses. Toutes les lignes où vous êtes sont démontées.
drill-myself-found = Lignes avec vous : { $rows }. Plus petit groupe : { $people } personnes, { $least } à { $most } touchées. Avec une seule vraie valeur : { $pinned }
drill-difference-way = Chaque ligne moins chaque ligne qu'elle contient, et moins la même de la semaine d'avant.
drill-difference-found = Soustractions : { $pairs }. Plus petit groupe : { $smallest }. Groupes de moins de { $n } : { $below }
drill-difference-planted = Avec la ligne cachée d'une petite unité, groupes de moins de { $n } : { $planted }
drill-forgery-way = On fait des kits avec une autre clé, et on change celui-ci octet par octet, pour qu'ils se ressemblent.
drill-forgery-found = Kits avec une autre clé : { $kits } ; mots pareils sur six, au plus : { $words }. Kits changés pris pour celui-ci : { $taken }
drill-forgery-planted = Le kit lui-même, inchangé, est reconnu.
drill-safe = Personne n'est entré.
drill-broken = Quelqu'un est entré. N'utilisez pas ce programme, et signalez-le.
drill-blind = Ce qui était caché n'a pas été trouvé : cette recherche ne prouve rien.
drill-all-safe = Façons essayées : { $n }. Personne n'est entré.
drill-held = a tenu
drill-fell = forcé
trouble-practice-kit = Ce dossier est fait pour de vraies réponses, et un kit d'exercice n'y entre pas.
    .now = Exercez-vous dans un autre dossier : indiquez-le avec { $option }, ou lancez { $command }.
trouble-real-kit = Ce dossier est fait pour l'exercice, et un vrai kit n'y entre pas.
    .now = Commencez avec un dossier vide : indiquez-en un autre avec { $option }, ou supprimez celui-ci.
