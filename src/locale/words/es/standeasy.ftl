# Las palabras del programa en español. Borrador: todavía debe revisarlo un profesional clínico de lengua española.

review-state = draft

## Inicio
start-title = Descanse.
start-line = Unas preguntas sobre cómo se encuentra. Nadie puede saber quién ha respondido.
begin = Empezar
about-answers = Qué pasa con mis respuestas
who-can-help = Quién puede ayudarme ahora
start-plain = Línea por línea, para un lector de pantalla
language = Idioma
letters-title = ¿Qué línea se lee bien?
letters-line = Elija su número y pulse Enter. Se pregunta una vez por cada tipo de terminal.
kit = Equipo
period-now = Período
network = Red
network-closed = cerrada por el sistema
network-open = el sistema no la cierra
practice = PRÁCTICA
no-period = Hoy no se responde: no hay ningún período abierto. Consulte a su oficial médico.
no-period-before = Se responde a partir del { $date }.
no-space = El disco de este ordenador está lleno y no se podría guardar nada. Avise a su oficial médico.

## Qué pasa con las respuestas
notice-title = Antes de empezar
notice-free = Usted decide. Puede dejar cualquier pregunta sin responder y puede parar en todo momento; entonces no se guarda nada.
notice-stored = Se guarda, bajo sello: sus respuestas, su unidad y el período. Ni nombre, ni hora, ni ordenador, ni idioma.
notice-open = Este ordenador no puede volver a abrirlas. Solo puede hacerlo la clave del oficial médico.
notice-nobody = No se le puede enviar a nadie para ayudarle, porque nadie puede saber quién ha respondido. Por eso se muestra a todo el mundo quién puede ayudar.
notice-safety = Algunas preguntas tratan de ideas de muerte o de hacerse daño. Puede saltárselas. Lo que puede hacer si le afectan: { $pathway }
notice-group = Lo que se publica trata solo de grupos de { $n } personas o más, y sumar o restar informes no acerca a nadie a usted. Los números van de { $base } en { $base }: un { $base } puede ser de una a { $most } personas, y ningún informe puede decir que todos tienen un problema. Cada informe se escribe una sola vez; una respuesta tardía entra en el siguiente.
notice-minutes =
    { $minutes ->
        [one] Lleva cerca de un minuto. No hay que escribir nada.
        [many] Lleva unos { $minutes } de minutos. No hay que escribir nada.
       *[other] Lleva unos { $minutes } minutos. No hay que escribir nada.
    }
go-on = Continuar

## Unidad
unit-title = ¿En qué unidad está?
unit-hint = Escriba parte del nombre para encontrarla.
unit-this = { $name }, esta misma
which-title = ¿A qué quiere responder?

## Preguntas
question-of = { $n } de { $total }
rather-not = Prefiero no responder
choose-first = Elija una respuesta, o 0 si prefiere no responder.
not-asked-title = Aquí no hay nada que responder.
not-asked-line = Una respuesta anterior ya lo aclara. Elija cualquier número y siga, como todo el mundo: así nadie a su lado nota nada.

## Revisión
review-title = Sus respuestas. Puede cambiar cualquiera.
review-go = Ver mi resultado

## Resultado
result-title = Solo usted ve esto. No se guarda.
result-score = { $score } de { $max }
result-none = No hay resultado: se han respondido muy pocas preguntas.
higher-is-better = más alto es mejor
lower-is-better = más bajo es mejor
result-diagnosis = Esto no es un diagnóstico, y nadie se pondrá en contacto con usted: sus respuestas no permiten saber quién es. Si quiere hablar con alguien:
seal-answers = Sellar mis respuestas
change-answer = Cambiar una respuesta
throw-away = Descartarlas

## Sellado
saving = Sellando …
sealed-title = Sellado.
sealed-line = Este ordenador no puede abrirlo. Solo puede la clave del oficial médico, y solo se muestran grupos de { $n } o más.
done = Terminar
show-me = Mostrármelo
record-title = Su registro tal como está en el disco: { $bytes } bytes. Todos los registros tienen este tamaño.
record-try = Intento de abrirlo con todo lo que hay en este ordenador. Archivos examinados: { $files }. Claves secretas encontradas: { $keys }.
record-shut = Aquí no se puede abrir.
record-answer = La biblioteca age dice: no está sellado para ninguna clave de aquí.
record-other = La biblioteca age no pudo leerlo: { $code }
record-open = Se ha abierto. No use este ordenador y avise a su oficial médico.
failed-title = No se ha guardado. Sus respuestas siguen aquí.
failed-full = El disco está lleno. Pida que liberen espacio y vuelva a intentarlo.
failed-other = Algo lo impide en este ordenador. Vuelva a intentarlo; si sigue así, dé esta palabra a su oficial médico: { $code }
try-again = Reintentar

## Ayuda
help-title = Quién puede ayudar
help-line = Todo el mundo ve esta misma página. Si está en peligro ahora: no se quede a solas, aléjese de las armas y vaya al servicio médico o llame.
help-keys = Teclas
keys-choose = ↑ ↓ o números
keys-choose-does = elegir
keys-enter-does = continuar
keys-back-does = volver
keys-escape-does = parar
keys-language-does = idioma
keys-hide-does = ocultar la pantalla al instante; H otra vez la muestra

## Salir
leave-title = ¿Parar aquí?
leave-stay = Seguir con las preguntas
leave-go = Parar y no guardar nada
quit-title = ¿Cerrar el programa?
quit-stay = Quedarse
quit-go = Cerrar
idle-title = ¿Sigue ahí?
idle-line = Pulse cualquier tecla para continuar. En { $seconds } segundos se descarta todo lo que hay aquí.
hidden = H
too-small = La ventana es demasiado pequeña. Debe medir al menos 40 por 12.

## Teclas de abajo
key-choose = elegir
key-next = seguir
key-begin = seguir
key-back = atrás
key-language = idioma
key-help = ayuda
key-hide = ocultar
key-stop = parar
key-scroll = mover
key-details = detalles
key-letters = ¿letras al revés?

## Vista previa
preview = VISTA PREVIA
preview-line = Esto es una vista previa. No se guarda nada, responda lo que responda.
preview-end = Fin de la vista previa. No se ha guardado nada.
preview-again = Probar otra vez

## Práctica
demo-title = La misión de práctica
demo-line = Todo es real menos las personas: respuestas inventadas, selladas, transportadas, abiertas y publicadas.
demo-checkin = Responder
demo-release = Ver la publicación
demo-story = Leer lo que ocurrió
demo-leave = Salir y borrar todo
release-title = { $questionnaire }, { $period }. Proporciones de respuestas, no diagnósticos.
release-unit = Unidad
release-about = cerca de
release-rest = resto de { $unit }
release-below = menos de { $cut }
release-above = { $cut } o más
release-withheld =
    { $n ->
        [one] Una unidad no tiene fila propia: se cuenta en el resto de la unidad superior.
        [many] { $n } de unidades no tienen fila propia: se cuentan en el resto de la unidad superior.
       *[other] { $n } unidades no tienen fila propia: se cuentan en el resto de la unidad superior.
    }

## Por qué falta una fila y qué tan exacta es una cifra
explain-title = Por qué falta una fila y qué tan exacta es una cifra
explain-missing = Una unidad tiene fila propia si respondieron al menos { $k } de sus miembros y si lo que queda junto a sus partes mostradas es nadie o, otra vez, al menos { $k }. Si no, se cuenta con sus vecinas en el resto de la unidad superior. Depende de cuántos respondieron, nunca de lo que respondieron.
explain-exact = Los números van de { $base } en { $base }, hacia arriba o hacia abajo según un sorteo secreto que no cambia para un grupo durante toda la campaña. En cada grupo que forma una fila, un número se aparta como máximo { $off } personas; los errores de muchos grupos se compensan. Todos los totales cuadran.
explain-error = En esta publicación el error habitual de una proporción es de unos { $small } puntos en la fila más pequeña y de { $top } en la primera.
explain-almost = Ninguna fila puede mostrar que casi todos están afectados: al menos tres personas, y al menos una de cada diez, siempre pueden estar bien.
explain-once = Un periodo se publica una sola vez. Si se pide de nuevo salen las mismas cifras; una respuesta tardía entra en la publicación siguiente.

## Línea por línea
plain-number = Número y Entrar:
plain-keys = r repite, b vuelve atrás, q sale.
plain-help = l cambia el idioma, ? dice quién puede ayudar.
plain-chosen = Ha elegido: { $answer }
plain-unknown = Esa no es una de las opciones.
plain-go-on = Pulse Entrar para seguir.
plain-seal = Pulse Entrar para sellar sus respuestas, b para cambiar una, q para descartarlas.
plain-nothing-kept = No se ha guardado nada.
plain-unit-inside = Unidades dentro de { $name }:

## Cuando algo falla
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

## Fechas y períodos
date = { $day } de { $month } de { $year }
period-week = semana { $week } de { $year }
period-month = { $month } de { $year }
month-name =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
month-in-date =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }

## Los pasos de la misión de práctica
step-identity = Preparar: la clave del oficial médico está hecha y abrió un registro de prueba. Su mitad pública: { $recipient }
step-kit = Instalar: el equipo está preparado e instalado. Unidades: { $units }. Su huella: { $words }
step-sealed = Responder: se sellaron respuestas inventadas, y este ordenador no puede abrirlas. Cuántas: { $responses }
step-packed = Llevar: todo va en un solo paquete, mezclado y con señuelos. Registros: { $records }
step-taken-in = Recibir: el oficial médico abrió el paquete, y el recibo vació el ordenador. Registros retirados: { $cleared }
step-released = Publicar: { $period }. Filas: { $rows }. Cifras, cada una comprobada por la auditoría: { $figures }

## Una publicación leída en voz alta
reading-smallest = No se muestra ningún grupo de menos de { $n }. Filas: { $rows }.
reading-row = { $unit }. Respuestas: cerca de { $n }.
reading-cut = { $scale }, { $cut }: { $share }, en número cerca de { $count }.
reading-mean = { $scale }, media: { $mean }, con un margen de { $margin }.
reading-count = { $answer }: cerca de { $n }
reading-few = { $answer }: menos de diez
reading-unnamed = Se cuentan ahí: { $units }.
reading-no-means = Esta publicación no tiene medias: con ellas se podría calcular un número de personas.
reading-flooded = { $unit } tiene más respuestas que personas, así que ninguna de ellas cuenta. Pregunte en el lugar quién usó el ordenador.
reading-entry = Es la entrada { $number } del registro.
reading-file = Escrito: { $file }

## Antes de preparar el ordenador
welcome-title = Este ordenador todavía no está preparado. ¿Qué quiere hacer?
welcome-try = Probarlo con respuestas inventadas
welcome-set-up = Preparar este ordenador con un equipo
welcome-officer = Soy el oficial médico
welcome-kit-file = Escriba la ruta del archivo del equipo y pulse Entrar:
passphrase = Frase secreta y Entrar; lo que escribe no se muestra:
