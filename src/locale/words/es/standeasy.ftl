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
notice-withdraw = Si alguien le obliga a responder: en la última página pulse 0 en vez de Enter. No se nota nada, y lo que se sella solo dice que no cuenta. Cuántos lo hicieron se dice solo de toda la misión, y solo a partir de diez.
notice-withdraw-lines = Si alguien le obliga a responder: al final escriba dos espacios antes de Enter. No se nota nada, y lo que se sella solo dice que no cuenta. Cuántos lo hicieron se dice solo de toda la misión, y solo a partir de diez.
notice-slip = Necesita una papeleta con un código: sáquela usted mismo y no se la enseñe a nadie. Vale una respuesta por cuestionario y período, en cualquier portátil. El código no se guarda: una marca dice solo si una papeleta se usó dos veces, y se tira con el informe.
notice-group = Lo que se publica trata solo de grupos de { $n } personas o más, y sumar o restar informes no acerca a nadie a usted. Los números van de { $base } en { $base }: un { $base } puede ser de una a { $most } personas, y ningún informe puede decir que todos tienen un problema. Cada informe se escribe una sola vez; una respuesta tardía no cambia nada en él.
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
slip-title = Escriba el código de su papeleta.
slip-line = Solo cuentan las cifras, en cualquier escritura. Este portátil no recuerda el código ni que usted estuvo aquí.
slip-length = Un código tiene { $n } cifras.
slip-mistyped = Hay un error al teclear: una cifra está mal, o dos cambiaron de lugar. Mire otra vez su papeleta.
slip-unknown = Este portátil no conoce este código. Mire otra vez su papeleta. Puede probar cuantas veces quiera; tras unos intentos, cada uno tarda un poco más.
slip-practice = PRÁCTICA: aquí tiene una papeleta. Escriba su código o pulse simplemente Enter.
slip-busy = Un momento …

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
release-withdrawn = Unas { $n } respuestas de toda la misión hasta ahora no cuentan: quienes las dieron no lo querían.
release-answered = Papeletas repartidas: { $n }. Usadas para estas respuestas: cerca del { $percent }.

## Por qué falta una fila y qué tan exacta es una cifra
explain-title = Por qué falta una fila y qué tan exacta es una cifra
explain-missing = Una unidad tiene fila propia si respondieron al menos { $k } de sus miembros y si lo que queda junto a sus partes mostradas es nadie o, otra vez, al menos { $k }. Si no, se cuenta con sus vecinas en el resto de la unidad superior. Depende de cuántos respondieron, nunca de lo que respondieron.
explain-exact = Los números van de { $base } en { $base }, hacia arriba o hacia abajo según un sorteo secreto que no cambia para un grupo durante toda la campaña. En cada grupo que forma una fila, un número se aparta como máximo { $off } personas; los errores de muchos grupos se compensan. Todos los totales cuadran.
explain-error = En esta publicación el error habitual de una proporción es de unos { $small } puntos en la fila más pequeña y de { $top } en la primera.
explain-almost = Ninguna fila puede mostrar que casi todos están afectados: al menos tres personas, y al menos una de cada diez, siempre pueden estar bien.
explain-once = Un periodo se publica una sola vez. Si se pide de nuevo salen las mismas cifras; una respuesta tardía no cambia nada en ellas.

## La página impresa
page-commander = Para el mando
page-medical = Para el personal médico
page-not-diagnoses = Proporciones de respuestas, no diagnósticos.
page-asked = Qué se preguntó
page-asked-items = Preguntas: { $items }. Días a los que se refieren: { $days }.
page-asked-now = Preguntas: { $items }.
page-people = Personas consultadas: { $people }. Respuestas: cerca de { $n }, de cinco en cinco.
page-answers = Respuestas: cerca de { $n }, de cinco en cinco.
page-pilot = PILOTO
page-pilot-line = Estas preguntas son nuevas. Muestran proporciones y cambios; no dicen dónde termina el bienestar.
page-draft = TEXTO PROVISIONAL
page-draft-line = Ningún clínico de lengua materna ha leído todavía este texto.
page-units = Unidad por unidad
page-units-line = { $scale }: proporciones de quienes respondieron. En el orden de las unidades, no de los resultados.
page-scales = Parte por parte
page-scales-line = { $unit }: proporciones de quienes respondieron.
page-scale = Parte
page-between = de { $from } a menos de { $to }
page-n = Respuestas, cerca de
page-time = A lo largo del tiempo
page-time-line = { $unit }, { $scale }: proporciones de quienes respondieron. Un hueco es un período sin cifra.
page-time-first = Este es el primer informe: todavía no hay con qué compararlo.
page-gap = sin cifra
page-period = Período
page-changed = Cambios claros desde: { $period }
page-more = { $unit }. { $scale }, { $cut }: sube de { $before } a { $now }.
page-fewer = { $unit }. { $scale }, { $cut }: baja de { $before } a { $now }.
page-no-change = Ningún cambio claro: toda diferencia puede deberse al azar.
page-chance = Proporciones comparadas: { $n }. Aunque nada hubiera cambiado, hasta una de cada diez parecería un cambio claro.
page-elsewhere = Hay más en el ejemplar médico: { $n }
page-burdens = Lo que más pesa
page-burdens-line = { $unit }. Proporción de quienes respondieron «{ $first }» o «{ $second }».
page-share = Proporción
page-items = Pregunta por pregunta
page-items-line = { $unit }. Proporciones de quienes respondieron. Lo que queda en blanco: sin respuesta, o el redondeo.
page-question = Pregunta
page-averages = Medias
page-averages-line = Tras ±: la mitad de la anchura del intervalo del 95 %.
page-sensitive = Cifras que piden especial cuidado
page-sensitive-line = { $unit }. Números de personas de cinco en cinco; todo número inferior a diez se imprime como «menos de diez».
page-few = menos de diez
page-read = Cómo leer esta página
page-read-share = Una proporción se refiere a quienes respondieron; no dice nada de los demás.
page-read-count = Los números van en pasos de { $base } y no se muestra ningún grupo de menos de { $k }: unos puntos más o menos no significan nada.
page-read-own = Compare una unidad con su propio pasado, no con sus vecinas, que vivieron otros días.
page-limits = Lo que nadie puede concluir de ella
page-limit-person = Quién respondió, ni qué dijo una persona concreta.
page-limit-well = Quién está enfermo o apto para el servicio: son respuestas, no reconocimientos.
page-limit-cause = Por qué es así, ni de quién depende.
page-limit-silent = Cómo están quienes no respondieron.
page-about = Acerca de estas cifras
page-about-questionnaire = Cuestionario { $id }, versión { $version }.
page-about-rules = Grupo más pequeño: { $k }. Números en pasos de { $base }. Cifras revisadas por la auditoría: { $figures }.
page-about-ledger = Asiento { $entry } del registro: { $digest }
page-about-kit = Equipo: { $kit }

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
error-said = Error. { $what }
error-now = Qué hacer ahora: { $now }
error-lines = Los lugares se indican en inglés:
system-no-file = no hay ningún archivo ni carpeta con ese nombre
system-not-allowed = este usuario no tiene permiso
system-full = el disco está lleno
system-read-only = en este disco no se puede escribir
trouble-no-home = Este sistema no indica ninguna carpeta para los datos.
    .now = Indique una carpeta con { $option } o { $variable }.
trouble-cannot-read = No se pudo leer { $path }: { $why }.
    .now = Compruebe el nombre y que usted puede leerlo, y vuelva a intentarlo.
trouble-cannot-write = No se pudo escribir { $path }: { $why }.
    .now = Compruebe la carpeta, el espacio libre y sus permisos, y vuelva a intentarlo. No quedó nada a medio escribir.
trouble-not-a-file = { $path } no es un archivo normal.
    .now = Dé el archivo mismo, no un enlace, una carpeta ni un dispositivo.
trouble-too-large = { $path } pasa de { $most } bytes.
    .now = Compruebe que es el archivo correcto.
trouble-not-text = { $path } deja de ser texto UTF-8 en el byte { $at }.
    .now = Guárdelo como UTF-8 y vuelva a intentarlo.
trouble-exists = { $path } ya existe.
    .now = Elija otro nombre, o aparte antes el archivo anterior.
trouble-not-installed = Este ordenador no está preparado.
    .now = Ejecute { $command } con el equipo que le dio el oficial médico.
trouble-records-left = En este ordenador quedan registros del equipo instalado.
    .now = Empaquételos, llévelos al oficial médico y ejecute { $command }; después instale el equipo nuevo.
trouble-no-kit-yet = Esta mesa todavía no ha creado ningún equipo.
    .now = Escriba un archivo de misión y ejecute { $command }.
trouble-locked = La mesa está cerrada con llave.
    .now = Ábrala con su frase de paso.
trouble-no-record = No hay ningún registro en este ordenador.
    .now = No hay nada que hacer hasta que alguien responda.
trouble-other-receipt = El recibo es del equipo { $found }, y este ordenador tiene { $expected }.
    .now = Use el recibo que el oficial médico dio para el equipo de este ordenador.
trouble-identity-exists = Este puesto ya tiene una identidad: { $path }.
    .now = Siga usándola, o indique otra carpeta con { $option }. Nunca se sobrescribe.
trouble-no-identity = Este puesto todavía no tiene identidad.
    .now = Ejecute antes { $command }.
trouble-settings = { $path } no es un archivo de ajustes: { $why }.
    .now = Escriba en él solo { $known }, o bórrelo; { $terminals } siempre se puede borrar.
trouble-empty-passphrase = La frase secreta está vacía.
    .now = Dé al menos una palabra; lo mejor son seis palabras al azar.
trouble-canary = La identidad nueva no pudo abrir su propio registro de prueba.
    .now = No use esta identidad. Bórrela y ejecute otra vez { $command }.
trouble-rounding-key-lost = Falta la clave de redondeo { $path }, y con ella se hicieron publicaciones.
    .now = Recupérela de la copia guardada con la identidad. Otra clave redondearía de otro modo las mismas respuestas, y de dos redondeos se puede sacar la media: sin su clave, una campaña no puede publicar nada más. Lo recibido sigue a salvo; si no hay copia, siga con una carpeta, una identidad y un equipo nuevos.
trouble-other-kit = El paquete es del equipo { $found }, que este puesto no preparó.
    .now = Recíbalo en el puesto que preparó ese equipo; compare las palabras con la pantalla de inicio del ordenador.
trouble-other-key = Ningún registro del paquete está sellado para la clave de este puesto.
    .now = Recíbalo en el puesto cuya clave está en el equipo.
trouble-no-campaign = Ningún equipo de este puesto pregunta { $questionnaire } en el período { $period }.
    .now = Compruebe { $first } y { $second }; { $command } y el equipo muestran lo que hay.
trouble-many-campaigns = Varios equipos de este puesto preguntan { $questionnaire } en el período { $period }.
    .now = Diga cuál con { $option } y los primeros dígitos de su huella.
trouble-many-released = { $questionnaire } se publicó para varios equipos de este puesto.
    .now = Diga cuál con { $option } y los primeros dígitos de su huella.
trouble-other-campaign = La clave de este puesto también abre la campaña { $campaign }.
    .now = Nombre cada campaña de este puesto con { $option }, o guarde la clave hasta que termine la última.
trouble-no-such-campaign = Ningún equipo de este puesto tiene una huella que empiece por { $digits }.
    .now = Compárela con el equipo: { $command }.
trouble-unreleased = Unas { $n } respuestas no formaron parte de ningún informe.
    .now = Publique antes el período. Si respondieron muy pocas personas para publicar, dígalo con { $option }.
trouble-key-destroyed = La clave de este puesto fue destruida.
    .now = Ya nadie puede abrir aquí sus respuestas. Empiece la próxima campaña en una carpeta nueva: nómbrela con { $option }.
trouble-no-questionnaire = Este programa no trae ningún cuestionario llamado { $id }.
    .now = { $command } muestra los que hay.
trouble-no-spoken-language = El cuestionario no tiene textos en ningún idioma de este programa.
    .now = Imprímalo con { $option }, o añada sus textos en ar, en, es, fr, ru o zh.
trouble-no-sheet = Esta misión pide papeletas, y no se indicó ningún archivo para ellas.
    .now = Diga con { $option } dónde escribir las papeletas para imprimir.
trouble-needless-sheet = Esta misión no pide papeletas.
    .now = Quite { $option }, o escriba { $line } en el archivo de la misión.
trouble-slip-forms = Esta misión pide a cada persona una papeleta, y los formularios en papel no la tienen.
    .now = Haga que respondan en un portátil, cada persona con una papeleta.
trouble-archive-damaged = Un documento interno de este puesto está dañado: { $name }.
    .now = Recupere la carpeta del oficial médico de su copia de seguridad; los paquetes se pueden recibir otra vez.
trouble-findings = Hay algo que corregir en { $file }.
    .now = Corrija los lugares marcados y vuelva a intentarlo.
trouble-forms-refused = No se tomó ningún formulario de { $file }.
    .now = Corrija cada lugar indicado y ejecute la orden otra vez; entonces se tomarán todos a la vez.
trouble-report-kit = Este equipo no incluye { $questionnaire } en el período { $period }.
    .now = Use el equipo con el que se hizo el informe.
trouble-no-dhis2-period = La ronda { $label }, del { $first } al { $last }, no es un período que DHIS2 conozca.
    .now = No se publicó ni se escribió nada. Quite { $format } de { $option }; para DHIS2, declare rondas de semanas enteras, de lunes a domingo, o de meses enteros.
trouble-spreadsheet = No se pudo hacer la hoja de cálculo: { $why }.
    .now = Quite { $format } de { $option }; { $other } contiene las mismas cifras.
trouble-period-before = La campaña empieza el { $day }.
    .now = Compruebe la fecha de este ordenador y las de la campaña.
trouble-period-between = No hay ninguna ronda abierta el { $day }.
    .now = Compruebe la fecha de este ordenador y las de la campaña.
trouble-period-unknown = { $period } no es un período de esta campaña.
    .now = Compruebe la fecha de este ordenador y las de la campaña.
trouble-store-busy = El programa ya está abierto en otra ventana de este ordenador.
    .now = Cierre la otra ventana, o use esa.
trouble-disk-full = No se ha guardado: el disco está lleno.
    .now = Libere espacio en este disco y vuelva a intentarlo. Lo que ya estaba guardado sigue ahí.
trouble-store-folder = La carpeta de los registros no se puede usar: { $why }.
    .now = Dé una carpeta suya en la que nadie más pueda escribir, en un disco de este ordenador.
trouble-store-damaged = Los registros de este ordenador están dañados: { $why }.
    .now = No borre nada y copie la carpeta entera a otro disco. Después, `standeasy laptop rescue` recupera lo que se pueda en el portátil y conserva los archivos dañados.
trouble-store-io = No se ha guardado: { $why }.
    .now = Vuelva a intentarlo. Si se repite, copie la carpeta entera a otro disco: este puede estar fallando.
trouble-content-too-long = El contenido ocupa { $bytes } bytes, más de los { $most } que caben.
    .now = Acorte los identificadores de unidades, períodos y cuestionarios, o haga menos preguntas.
trouble-recipients = Un equipo necesita uno o dos destinatarios.
    .now = Nombre un destinatario, o dos: el del oficial médico y uno de reserva.
trouble-damaged-envelope = El sobre está dañado.
    .now = Copie otra vez el archivo desde su origen. Los demás registros no están afectados.
trouble-wrong-key = No está sellado para esta clave.
    .now = Use la identidad cuyo destinatario figura en el equipo.
trouble-damaged-content = El contenido sellado está dañado.
    .now = Copie otra vez el archivo desde su origen. Los demás registros no están afectados.
trouble-unusable-passphrase = Una frase secreta tiene que ser texto y no puede estar vacía.
    .now = Elija seis palabras y escríbalas con guiones entre ellas.
trouble-wrong-passphrase = La frase secreta no abre esta identidad.
    .now = Escríbala otra vez; fíjese en las mayúsculas y en el idioma del teclado. Puede intentarlo las veces que quiera.
trouble-not-an-identity = Esto no es una identidad age protegida con frase secreta.
    .now = Dé el archivo que escribió { $command } o { $age }.
trouble-excessive-work-factor = Abrir esta identidad exigiría un cálculo desmesurado.
    .now = Cifre otra vez la identidad con la orden age, cuyo factor de trabajo es 18.
trouble-not-a-kit = { $path }: esto no es un equipo de standeasy.
    .now = Dé el archivo que escribió { $command }; su nombre termina en { $ending }.
trouble-kit-version = { $path }: el equipo es de la versión { $version }, que este programa no conoce.
    .now = Instale la versión del programa que usa el oficial médico y vuelva a intentarlo.
trouble-kit-too-large = { $path }: el equipo pasa de { $most } bytes.
    .now = Compruebe que es el archivo correcto; si lo es, prepare el equipo otra vez.
trouble-kit-damaged = { $path }: el equipo fue modificado o está dañado.
    .now = Copie otra vez el equipo desde el puesto del oficial médico y compare su huella.
trouble-kit-content = { $path }: el contenido del equipo incumple una regla: { $why }.
    .now = Pida al oficial médico que prepare el equipo otra vez con esta versión del programa.
trouble-not-a-bundle = Esto no es un paquete de standeasy.
    .now = Dé el archivo que escribió { $command }.
trouble-bundle-version = El paquete es de la versión { $version }, que este programa no conoce.
    .now = Use la versión más reciente del programa en el puesto del oficial médico.
trouble-bundle-length = El paquete debería ocupar { $expected } bytes y ocupa { $found }.
    .now = Cópielo otra vez desde la memoria USB, o empaquete otra vez en el ordenador; los registros siguen ahí.
trouble-bundle-count = El paquete anuncia { $records } registros, y ningún paquete tiene tantos.
    .now = Empaquete otra vez en el ordenador; los registros siguen ahí.
trouble-bundle-order = Los registros del paquete no están en orden.
    .now = Empaquete otra vez en el ordenador; los registros siguen ahí.
trouble-not-a-receipt = Esto no es un recibo de standeasy.
    .now = Dé el archivo que escribió { $command }.
trouble-receipt-damaged = El recibo está dañado.
    .now = Pida al oficial médico que reciba otra vez el mismo paquete; así se escribe de nuevo el recibo.
trouble-not-a-ledger = Esto no es un registro de publicaciones.
    .now = Recupere la carpeta del oficial médico de una copia de seguridad. Sin ella no se puede publicar nada, porque nadie sabría qué se mostró antes.
trouble-ledger-broken = La entrada { $number } del registro de publicaciones fue modificada.
    .now = Recupere la carpeta del oficial médico de una copia de seguridad. Sin ella no se puede publicar nada, porque nadie sabría qué se mostró antes.
trouble-ledger-cut = Al registro le faltan publicaciones que hizo este puesto: { $releases }.
    .now = Recupere la carpeta del oficial médico de una copia de seguridad. Sin ella no se puede publicar nada, porque nadie sabría qué se mostró antes.
trouble-ledger-responses = La entrada { $number } del registro no corresponde a las respuestas que publicó este puesto.
    .now = Recupere la carpeta del oficial médico de una copia de seguridad. Sin ella no se puede publicar nada, porque nadie sabría qué se mostró antes.
trouble-no-unit = Ninguna unidad de esta misión tiene el identificador { $unit }.
    .now = { $command } muestra las unidades; compruebe { $option }.
trouble-never-released = { $questionnaire } todavía no se ha publicado.
    .now = Compruebe { $option }; { $command } muestra lo que se publicó.
trouble-not-released = { $questionnaire } no se ha publicado para el período { $period }.
    .now = { $command } muestra lo que se publicó. Publique antes el período.
trouble-not-a-slice = Esto no es un extracto de una publicación.
    .now = Dé el archivo que escribió { $command }.
trouble-slice-changed = Este extracto fue modificado o está dañado: { $why }.
    .now = No use sus cifras. Pida otra vez el archivo al puesto que publicó.
trouble-trend-campaign = Las publicaciones son de dos campañas.
    .now = Compare publicaciones de un mismo equipo y un mismo cuestionario, de períodos distintos.
trouble-trend-questionnaire = Las publicaciones son de dos cuestionarios, o de dos versiones de uno.
    .now = Compare publicaciones de un mismo equipo y un mismo cuestionario, de períodos distintos.
trouble-trend-period = Las publicaciones son del mismo período.
    .now = Compare publicaciones de un mismo equipo y un mismo cuestionario, de períodos distintos.
trouble-period-open = No se puede mostrar nada: el período sigue abierto.
    .now = Espere a que pase el último día del período.
trouble-too-few-answers = No se puede mostrar nada: ninguna unidad tiene suficientes respuestas.
    .now = No pasa nada malo. Las respuestas siguen selladas; con un período más largo, o con más gente que responda, habrá grupos que se puedan mostrar.
trouble-nothing-expected = No se puede mostrar nada: si responde el { $percent } %, son { $answers } de { $people } personas, y una fila necesita { $n }.
    .now = No pregunte lo que nunca se podrá publicar: incluya más unidades, o períodos más largos. Si es seguro que responderá más gente, dígalo con { $option }.
trouble-no-row = No se puede mostrar nada: { $unit } y las unidades por debajo no tienen fila propia en esta publicación.
    .now = No pasa nada malo: la fila de una unidad superior incluye a estas personas. Haga el extracto de esa unidad, si su jefe puede verlo.
trouble-policy-not-allowed = No se puede mostrar nada: los umbrales de la misión están fuera de los límites de este programa.
    .now = Elija { $group } de 8 a 30, { $base } 3 o 5, { $means } de 30 a 100 e { $items } de 100 a 300, y prepare un equipo nuevo.
trouble-policy-weaker = No se puede mostrar nada: los umbrales protegen menos que los de la primera publicación de esta campaña.
    .now = Mantenga los umbrales de la primera publicación, u otros más estrictos, hasta que acabe esta campaña.
trouble-rounding-key = No se puede mostrar nada: la clave de redondeo no tiene 32 bytes.
    .now = Recupere la carpeta del oficial médico de su copia de seguridad.
trouble-other-rounding-key = No se puede mostrar nada: esta no es la clave de redondeo de las publicaciones anteriores de la campaña.
    .now = Recupere { $file } de la copia hecha con la identidad. De cifras redondeadas con dos claves se podría sacar la media, así que esta campaña solo puede seguir con la suya; sin ella, termine la campaña y prepare un equipo nuevo.
trouble-release-changed = No se puede mostrar nada: este período ya se publicó (entrada { $number }), y desde entonces esto cambió: { $what }.
    .now = Un período se publica una sola vez. Use los archivos de la primera publicación; las respuestas tardías van al siguiente período abierto.
trouble-audit-failed = No se puede mostrar nada: la auditoría detuvo la publicación ({ $rule }): { $why }.
    .now = No se escribió nada. Deje el registro como está y avise de esto; no publique cifras de este período por otros medios.
changed-responses = las respuestas
changed-units = las unidades mostradas
changed-figures = las cifras
changed-key = la clave de redondeo
usage-no-terminal = No hay ningún terminal en el que mostrar el cuestionario.
    .now = Ejecútelo en un terminal, o use una orden; { $command } muestra cuáles hay.
usage-passphrases-differ = Las dos frases secretas son distintas.
    .now = Ejecute la orden otra vez y escriba dos veces la misma.
usage-no-passphrase = Hace falta una frase secreta y no hay terminal donde pedirla.
    .now = Dela con { $option }; { $dash } es la entrada estándar.
usage-slice = Un extracto necesita un período, un cuestionario, una unidad y un archivo.
    .now = Dé { $period }, { $questionnaire }, { $unit } y { $to }, o bien { $check }.
usage-no-texts = El archivo no tiene textos en { $language }.
    .now = Elija entre { $known }.
usage-killed = El programa se cerró desde fuera.
    .now = Ábralo de nuevo. Lo sellado o publicado está a salvo; lo que quedó a medias no se guardó.
usage-not-closed = Este sistema deja esto abierto al cuestionario: { $open }.
    .now = Use un ordenador con Linux 5.13 o posterior, o empiece sin { $option }; la primera pantalla dirá entonces qué queda abierto.
open-network = red
open-programs = otros programas
open-files = otros archivos
open-memory = memoria

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

## The spreadsheet
sheet-summary = Resumen
sheet-charts = Gráficos
sheet-data = Datos
sheet-codebook = Lista de códigos
sheet-about = Acerca de
sheet-answers = Respuestas (aprox.)
sheet-people = personas
sheet-mean = media
sheet-chart = { $scale }: proporción de respuestas
sheet-alt = Gráfico de barras. { $scale }: proporción de respuestas en cada unidad. Las mismas cifras están en la hoja «{ $sheet }».
sheet-few = menos de diez
sheet-kind = Qué
sheet-id = Código
sheet-text = Significado
sheet-scale = Escala
sheet-cut = Corte
sheet-item = Pregunta
sheet-option = Respuesta
sheet-program = Programa
sheet-questionnaire = Cuestionario
sheet-period = Período
sheet-smallest = Grupo más pequeño que se muestra
sheet-step = Los recuentos van en pasos de
sheet-withheld = Unidades sin fila propia
sheet-language = Idioma
sheet-ledger = Asiento del registro
sheet-note = Proporciones de respuestas, no diagnósticos.
sheet-page = Página

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

## The officer's desk
desk-title = Mesa del oficial médico
desk-at = Mesa · { $mission }
desk-passphrase = Su frase secreta
desk-passphrase-hint = Escríbala y pulse Entrar. Solo se muestran puntos.
desk-busy = Un momento …
desk-idle = Pulse cualquier tecla para seguir. En { $seconds } segundos la mesa se cierra con llave.
desk-next = Ahora:
desk-next-bundles = recibir los paquetes encontrados: { $n } (I).
desk-next-ready = publicar { $questionnaire }, { $period } (R).
desk-next-several = elegir qué publicar; periodos cerrados con respuestas: { $n } (R).
desk-next-print = imprimir { $questionnaire }, { $period }, e informar (P).
desk-next-carry = llevar los recibos de vuelta a sus portátiles: { $n }.
desk-next-nothing = No hay nada pendiente. Conecte una memoria y pulse I, o lea lo publicado.
desk-wish = { $questionnaire }, { $period }
desk-reading = Está leyendo: { $questionnaire }, { $period }
desk-nothing-released = Todavía no se ha publicado nada.
desk-strength = gente
desk-row = fila
desk-shown = mostrada
desk-in-rest = en el resto
desk-counted-above = en la superior
desk-nowhere = en ninguna
desk-not-yet = nada aún
desk-about-n = Respuestas: cerca de { $n }
desk-band = { $share }, unas { $n }
desk-band-between = de { $low } a menos de { $high }
desk-mean = Media { $mean }, con un margen de { $margin }
desk-more-scales = Entrar muestra las otras escalas.
desk-counted-in = Esta unidad no tiene fila propia: respondieron muy pocos o quedarían muy pocos a su lado. Se cuenta aquí: { $row }.
desk-counted-nowhere = No se muestra nada de esta unidad: respondieron muy pocos.
desk-course = Proporción { $cut }, de { $first } a { $last }
desk-change-none = Nada con que comparar en la publicación anterior.
desk-burdens = Las cargas más pesadas: las dos respuestas más fuertes, entre quienes les toca
desk-key-open = abrir
desk-key-close = cerrar
desk-key-page = su página
desk-key-fold = plegar
desk-key-take-in = recibir
desk-key-release = publicar
desk-key-print = imprimir
desk-key-view = otra
desk-key-compare = comparar
desk-key-ledger = registro
desk-key-stop = parar tras este
desk-key-read = leerla
desk-key-period = otro periodo
desk-view-title = ¿Qué publicación quiere leer?
desk-intake-title = Recibir paquetes
desk-intake-all = Recibir todos los nuevos: { $n }
desk-intake-none = No hay ningún paquete nuevo en una memoria ni en esta carpeta.
desk-intake-path = Escribir la ruta de un paquete
desk-intake-again = Buscar otra vez
desk-path = Ruta del paquete y Entrar:
desk-bundle-new = nuevo: { $file }
desk-bundle-known = ya recibido: { $file }
desk-progress = { $n } de { $total }
desk-taken = Recibido: { $file }
desk-known = Ya se había recibido, nada cambia: { $file }
desk-refused = No recibido: { $file }
desk-receipt = Recibo: { $file }
desk-set-aside = Registros ilegibles, apartados: { $n }. Los demás están dentro.
desk-carry = Lleve cada memoria con su recibo de vuelta a su portátil. Hasta entonces las respuestas siguen en él.
desk-release-title = Publicar un periodo
desk-print-title = Imprimir y exportar
desk-release-which = ¿Qué periodo cerrado quiere publicar?
desk-release-none = No hay ningún periodo cerrado con respuestas sin publicar. Un periodo se cierra al terminar su último día.
desk-print-which = ¿De qué publicación quiere archivos?
desk-outlook-title = Lo que se mostrará
desk-outlook-line = Unidades con fila propia: { $shown }. Contadas con otras: { $others }.
desk-outlook-why = Depende de cuántos respondieron, nunca de qué respondieron. Donde fueron pocos, la unidad se cuenta con sus vecinas.
desk-place-own = fila propia
desk-place-means = fila con medias
desk-place-items = fila con cada pregunta
desk-place-in = se cuenta aquí: { $row }
desk-folder = Carpeta de los archivos
desk-files-language = Idioma de los archivos
desk-release-go = Publicar y escribir los archivos
desk-print-go = Escribir los archivos
desk-release-once = Un periodo se publica una vez. Se puede volver a escribir cuando quiera, con las mismas cifras.
desk-released = Publicado.
desk-written = Escrito.
desk-digest = Su huella: { $words }
desk-brief = Primero lo ve la tropa, después el comandante.
desk-ledger-title = Registro de publicaciones
desk-ledger-whole = La cadena está íntegra. Publicaciones: { $n }
desk-compare-title = Dos periodos comparados
desk-compare-line = Primero { $earlier }, después { $later }.
desk-compare-two = Todavía no hay dos publicaciones de este cuestionario que comparar.
desk-not-both = no en ambos
plain-desk-bundles = Paquetes nuevos encontrados: { $n }
plain-desk-ready = Periodos cerrados que se pueden publicar: { $n }
plain-desk-read = Leer una publicación
plain-desk-folder = Carpeta de los archivos y Entrar; Entrar solo toma { $folder }:
desk-margin = { $share } { $cut }; en toda la unidad, lo más probable, de { $low } a { $high }
desk-then = Después:
desk-the-rest = el resto

## Antes de preparar el ordenador
welcome-title = Este ordenador todavía no está preparado. ¿Qué quiere hacer?
welcome-try = Probarlo con respuestas inventadas
welcome-set-up = Preparar este ordenador con un equipo
welcome-officer = Soy el oficial médico
welcome-kit-file = Escriba la ruta del archivo del equipo y pulse Entrar:
passphrase = Frase secreta y Entrar; lo que escribe no se muestra:

## The officer's keys

trouble-identity-lost = Falta la identidad de este puesto: { $path }.
    .now = Ponga de nuevo su copia, o haga de la clave de reserva la identidad de este puesto: { $command }. Una identidad nueva no abriría nada de lo que hay aquí.
trouble-no-backup = Este puesto no tiene clave de reserva.
    .now = Añada una: { $command }. Hasta entonces, guarde copias del archivo de la identidad y de su frase secreta, por separado.
trouble-not-the-backup = Esta identidad no es la clave de reserva de este puesto.
    .now = Use la identidad cuya clave pública figura en { $file }, en la carpeta del médico.
keys-before = Si se pierde esta clave o su frase secreta, se pierden todas las respuestas selladas para ella: nadie puede volver a hacerla. Una clave de reserva abre las mismas respuestas. Se guarda en una caja fuerte, con su propia frase secreta, y con ella el trabajo continúa.
keys-ask-backup = Clave de reserva: un archivo donde escribir una nueva (en una memoria USB para la caja fuerte), una clave { $example } que ya exista, o Intro para ninguna:
keys-backup-passphrase = Ahora una frase secreta para la clave de reserva. Elija otra, y guárdela aparte de la primera.
keys-backup-written = La clave de reserva está en { $file }. Se abrió desde allí y abrió un registro de prueba. Llévela a la caja fuerte, y su frase secreta a otro lugar.
keys-backup-sample = En { $file } hay una muestra para la clave de reserva. Que quien la guarda la abra ahora: { $command }
keys-no-backup = No hay clave de reserva: si se pierde esta identidad o su frase secreta, se pierden las respuestas.
keys-ask-backup-passphrase = Frase secreta de la clave de reserva:
keys-ask-former = Frase secreta actual:
keys-changed = La identidad se abre solo con la frase secreta nueva. Se abrió desde el disco y abrió un registro de prueba. Las copias hechas antes se abren todavía con la anterior: sustitúyalas.
keys-backup-good = La clave de reserva abre todo lo de este puesto: un registro de prueba, la clave de redondeo y las respuestas recibidas.
keys-recovered = Esta clave es ahora la identidad de este puesto, con su propia frase secreta. Abre la clave de redondeo y las respuestas recibidas. Los ordenadores siguen como están; la recepción y la publicación continúan aquí.
keys-recovered-next = Este puesto ya no tiene clave de reserva. Guarde una copia de { $file } y haga otra clave de reserva: { $command }.
keys-rekeyed = Todo lo de este puesto está sellado ahora para una clave nueva: las respuestas recibidas y la clave de redondeo. Se abrió desde el disco y abrió un registro de prueba. La clave anterior ya no abre nada de lo que hay aquí; las copias hechas antes se abren todavía con ella.
keys-rekeyed-kits = Los ordenadores sellan para la clave anterior hasta que tengan un equipo preparado a partir de ahora; ese equipo empieza una campaña nueva. Conserve { $file } hasta recibir su último paquete: allí está la clave anterior, sellada para la nueva, y la recepción abre con ella esos paquetes.
keys-rekeyed-backup = La clave de reserva abre ahora todo lo de este puesto: las respuestas recibidas y la clave de redondeo.
keys-rekeyed-backup-kits = No abre lo que los ordenadores sellan con un equipo preparado antes: esos paquetes hay que recibirlos primero aquí. Los equipos preparados a partir de ahora sellan también para ella.
keys-secret-key = Es una clave secreta, no una clave pública.
    .now = Dé la línea que empieza por age1. La clave secreta se ha mostrado en una pantalla: haga otra nueva.
keys-post-quantum = Las claves públicas poscuánticas (age1pq…) todavía no se pueden usar.
    .now = Use una clave pública age sencilla: age1 y 58 letras y cifras, como la muestra { $command }.
keys-plugin = Las claves públicas de extensiones de age no se pueden usar.
    .now = Use una clave pública age sencilla: age1 y 58 letras y cifras, como la muestra { $command }.
keys-weak = Esta clave pública no protege nada.
    .now = Pregunte de dónde viene, y use la que muestra { $command }.
keys-malformed = No es una clave pública age.
    .now = Cópiela otra vez entera: age1 y 58 letras y cifras. Una sola letra equivocada se nota siempre.

## Margins, and sets of files
page-range = { $low } a { $high }
page-range-line = En gris: si quienes no respondieron son como quienes respondieron, la proporción de toda la unidad está entre estas dos cifras, en { $sure } de cada { $all } informes.
page-range-others = { $unit }. { $scale }, { $cut }: de { $low } a { $high } de todas las personas, sea lo que sea lo que habrían dicho quienes no respondieron.
page-lead-range = { $scale }, { $cut }: { $share }; en toda la unidad, lo más probable es de { $low } a { $high }
reading-range = En toda la unidad, lo más probable es de { $low } a { $high }.
sheet-low = extremo inferior del margen
sheet-high = extremo superior del margen
sheet-trend-alt = Gráfico de líneas. { $unit }, { $scale }: proporción de respuestas en cada período. Un corte en una línea es un período sin cifra. Las mismas cifras están en la tabla de esta hoja.
progress-counting = Recuento y comprobación
progress-files = Preparación de los archivos
progress-bundles = Recepción de paquetes
set-finished = Una ejecución anterior se interrumpió mientras escribía este conjunto de archivos. Ahora está completo.

## The desk: what changed, what was written, practice
desk-change-more = Claramente más. Puntos: { $points }, lo más probable de { $low } a { $high }.
desk-change-fewer = Claramente menos. Puntos: { $points }, lo más probable de { $low } a { $high }.
desk-change-unclear = Sin cambio claro. Puntos: { $points }, lo más probable de { $low } a { $high }.
desk-change-since = Comparado con { $period }:
desk-compare-how = En nueve de cada diez casos el cambio verdadero está entre los valores más probables; el azar y el redondeo ya cuentan. Solo se llama claro si entre ellos no está el cero.
desk-compare-with = ¿Con qué publicación quiere compararla?
desk-compare-shares = { $what }: { $before }, después { $now }.
desk-files-in = Los archivos están en esta carpeta: { $folder }
desk-file-page = { $file }: la página para el comandante, en una hoja. Para imprimirla, ábrala en un navegador y pulse Ctrl+P.
desk-file-full = { $file }: el informe completo para usted, que se imprime igual.
desk-file-sheet = { $file }: para Excel o LibreOffice.
desk-file-upload = { $files }: para importar en DHIS2.
desk-file-others = Para otros programas: { $files }
desk-files-practice = Esto es práctica: la carpeta se borra cuando termina la misión de práctica.
demo-desk = Sentarse a la mesa del oficial médico
detail-in-english = el detalle está en el mensaje en inglés
detail-number = el sistema da el error { $number }

## Impresos
paper-cards = Tarjetas de bolsillo
paper-cut = Imprima a tamaño real y corte por las líneas. Una para cada persona a la que se pregunta.
paper-slips = Papeletas
paper-slips-cut = Imprima a tamaño real, corte por las líneas, doble y mezcle en un casco: cada persona saca una. No escriba nombres. Después borre este archivo y destruya las que sobren.
paper-slip = Una respuesta por período. No se la enseñe a nadie.
paper-qr = La huella en código QR
paper-compare = Compare antes de responder: estas seis palabras deben estar en la primera pantalla, en este orden. Si una es distinta, no responda y avise a su oficial médico.
paper-more-help = Hay más en la página de ayuda de cada pantalla (tecla ?): { $n }
paper-notice = Aviso para el tablón
paper-by = Quién pregunta
paper-by-line = El oficial médico de { $mission }. Nadie está obligado a responder.
paper-officer-name = Oficial médico
paper-protected = Qué está protegido, de quién, y qué no
paper-who = Alguien que …
paper-cannot = no puede …
paper-can = pero puede …
paper-next = se sienta después de usted
paper-next-cannot = encontrar sus respuestas en la pantalla o en el disco
paper-next-can = mirar por encima de su hombro mientras responde
paper-thief = roba el ordenador o la memoria USB
paper-thief-cannot = abrir una respuesta: la clave nunca estuvo ahí
paper-thief-can = saber más o menos cuántas hay y cuándo se guardó la última
paper-commander = está al mando y sabe quién se sentó y cuándo
paper-commander-cannot = deducir sus respuestas sumando y restando informes
paper-commander-can = ver que una unidad en su conjunto está mal: para eso sirve
paper-doctor = es el oficial médico
paper-doctor-cannot = ver una sola respuesta en este programa
paper-doctor-can = abrir registros sueltos con otro programa; contienen una unidad, un período y respuestas, pero ni nombre, ni hora, ni ordenador
paper-neighbour = usa el mismo ordenador
paper-neighbour-cannot = leer lo que está sellado
paper-neighbour-can = borrarlo; se nota, pero nadie puede impedirlo
paper-not = No le protege de una cámara, de un aparato que registre las teclas, de alguien a su espalda ni de un programa alterado; tampoco de quien ya conozca las respuestas de todos los demás.
paper-guide-answer = Cómo responder
paper-guide-officer = Para el oficial médico: del primer día a la presentación
paper-guide-trainer = Para el instructor: todo el recorrido ante los escépticos
paper-answer-start = Si el cuestionario no está en la pantalla, escriba esto y pulse Enter.
paper-answer-seat = Siéntese de modo que nadie más vea la pantalla. H la oculta al instante; H otra vez la muestra.
paper-answer-begin = Elija su idioma con L, lea qué pasa con sus respuestas y elija su unidad.
paper-answer-choose = Responda con los números, o con ↑ ↓ y Enter. 0 significa: prefiero no responder.
paper-answer-stop = Puede parar en todo momento con Esc. Entonces no se guarda nada.
paper-answer-result = Al final ve su propio resultado, una sola vez, y quién puede ayudar. No se guarda.
paper-answer-seal = Elija «{ $seal }» y espere hasta que la pantalla diga «{ $sealed }» Después, si quiere, elija «{ $show }»: verá cómo este ordenador no consigue abrir sus respuestas.
paper-answer-lines = Para un lector de pantalla, línea por línea:
paper-officer-forecast = Antes de preguntar a nadie, mire qué se podría publicar.
paper-officer-key = Cree su clave y otra para la caja fuerte. Anote las dos contraseñas en papel.
paper-officer-kit = Prepare el equipo e imprima tarjetas, aviso y guías.
paper-officer-install = Instale el equipo en cada ordenador y compare las seis palabras con una tarjeta.
paper-officer-pack = Cuando termine un período, guarde en cada ordenador las respuestas en una memoria USB. También se quedan en el ordenador.
paper-officer-intake = En su puesto, recoja los paquetes. Junto a cada uno se escribe un recibo.
paper-officer-clear = Vuelva a cada ordenador con su recibo: borra lo que usted ya tiene, y nada más.
paper-officer-release = Publique el período e imprima las páginas. Muéstrelas primero a la tropa.
paper-officer-desk = Los últimos pasos en pantalla, y lo que viene después:
paper-officer-safe = Siempre que se abra la caja fuerte, pruebe que la segunda clave lo abre todo.
paper-officer-lost = Si se pierden las dos claves, o las dos contraseñas, nadie puede abrir las respuestas: ni usted ni quienes hicieron este programa.
paper-trainer-start = Inicie la misión de práctica. Todos en ella son inventados, y se borra cuando usted sale.
paper-trainer-answer = Que alguien responda mientras los demás miran. Nada de eso es real.
paper-trainer-show = Que el más escéptico elija «{ $show }» al final: verá el registro tal como está en el disco, y el ordenador que no consigue abrirlo.
paper-trainer-chapters = Enter continúa, N muestra qué decir y qué preguntan los escépticos, C enumera los capítulos, W es el recorrido libre.
paper-trainer-desk = Siéntese en el puesto del oficial médico: un informe, la página de una unidad y, con D, por qué falta una fila. Pregunte quién puede encontrar en ellos a una persona.
paper-trainer-sample = En un ordenador preparado, llévese un registro sellado. Que prueben con él cualquier programa age.
paper-trainer-card = Reparta las tarjetas y comparen juntos las palabras con la primera pantalla.
paper-trainer-drill = Que intenten entrar: se prueban seis maneras con los datos de práctica, y cada una dice qué encontró.
paper-trainer-lines = Lo mismo línea por línea, cada vez con las mismas personas:
paper-trainer-limits = Diga lo que no hace antes de que se lo pregunten.
paper-certificate = Acta de destrucción de una clave
paper-certificate-lead = La rellenan y firman personas. El programa no ha destruido nada, ni ha visto que se destruyera nada.
paper-certificate-lead-did = El programa ha sobrescrito lo que está marcado. Lo demás toca a las personas: lo marcan y firman.
paper-certificate-known = Lo que sabe el programa
paper-certificate-entry = Última entrada del registro de informes
paper-certificate-none = El registro de este puesto no tiene ningún informe de esta campaña.
paper-certificate-others = Otros equipos de este puesto con una de estas claves: { $n }. Sus respuestas se pierden con ella.
paper-certificate-did = Lo que el programa sobrescribió con ceros en este disco y eliminó
paper-certificate-did-identity = la identidad del puesto ({ $file })
paper-certificate-did-former = claves que el puesto tenía antes: { $n } ({ $file })
paper-certificate-did-rounding = la clave de redondeo ({ $file })
paper-certificate-did-blocks = las respuestas selladas del archivo, en bloques: { $n }
paper-certificate-done = Qué se destruyó: márquelo, y tache lo que nunca existió
paper-certificate-every-copy = toda copia de estos archivos, en otros discos, memorias USB o papel
paper-certificate-identity = el archivo de identidad del puesto ({ $file }) y todas sus copias
paper-certificate-rounding = la clave de redondeo ({ $file }) y todas sus copias
paper-certificate-backup = la segunda clave, la de la caja fuerte, y todas sus copias
paper-certificate-passphrases = los papeles con las contraseñas
paper-certificate-medium = los discos y memorias USB en los que estuvo algo de esto
paper-certificate-how = Cómo, y qué fue de los discos y memorias USB
paper-certificate-then = Donde haya desaparecido cada clave de esta campaña con todas sus copias, nadie podrá abrir ya sus respuestas, estén donde estén.
paper-certificate-not = Lo que esta página no puede prometer
paper-certificate-copies = Que no quede ninguna copia. El programa no sabe de copias de seguridad, memorias USB, fotografías ni hojas de papel.
paper-certificate-flash = Que la memoria flash ya no contenga nada. Guarda contenidos antiguos donde ningún programa llega; solo es seguro un soporte destruido.
paper-certificate-past = Que se olvide lo que se publicó o se abrió antes.
paper-date = Lugar y fecha
paper-name = Nombre y cargo
paper-signature = Firma
paper-witness = Testigo
paper-written = Los impresos de { $mission } están escritos:
paper-to-print = Para imprimir una página, ábrala en un navegador y pulse Ctrl+P; elija A4 y tamaño real (100 %).
destroyed = La clave y las respuestas de este puesto están sobrescritas y eliminadas: { $n } bloques de respuestas selladas.
destroyed-shut = Lo que sigue sellado en portátiles y memorias USB queda cerrado para siempre.
destroyed-backup = La clave de reserva de la caja fuerte todavía abre lo que está sellado en portátiles, memorias USB y copias. Destrúyala también.
destroyed-copies = El programa no alcanza copias de seguridad, otras copias ni contenidos antiguos de una memoria flash. La hoja enumera lo que falta; fírmela y cuélguela en el tablón.

## El manual
manual-written = El manual está escrito; páginas: { $n }. Para leer una: { $command }

## Memory on the disk
swap = Memoria
swap-open = partes de ella pueden escribirse en el disco sin cifrar (swap)

## What the commands say
warning-short-passphrase = Aviso: con menos de { $least } caracteres se puede adivinar. Seis palabras al azar son más seguras.
ask-passphrase = Frase secreta:
ask-protects = Esta frase secreta protege todas las respuestas de la campaña. Sin ella nadie podrá abrirlas nunca.
ask-offered = Una buena, recién hecha:
ask-take = Anótela en papel y pulse Entrar para usarla, o escriba una propia. Después cierre esta ventana: la frase queda a la vista en ella.
ask-new = Frase secreta (vacía para usar la de arriba):
ask-again = La misma otra vez, escrita entera:
welcome-identity-made = Su identidad está hecha y abrió un registro de prueba.
welcome-next = Lo siguiente:
kit-built = Equipo preparado: { $file }
kit-slips-made = Las papeletas para imprimir: { $file }. Sus códigos no están en ningún otro sitio. Imprímalas y borre el archivo.
kit-slips-making = preparando los códigos de las papeletas
kit-fingerprint = Huella
kit-own-words = Los textos del propio programa
kit-reviewed = revisado por un clínico de lengua materna
kit-draft = borrador, a la espera de un clínico de lengua materna
kit-practice = PRÁCTICA: todas las respuestas de este equipo son inventadas.
kit-compare = Huella: compárela con la tarjeta impresa del oficial médico
kit-when = Cuándo
kit-by-week = desde el { $start }; una respuesta se fecha por semana ISO, nunca por día ni hora
kit-by-month = desde el { $start }; una respuesta se fecha por mes, nunca por día ni hora
kit-by-round = desde el { $start }; una respuesta se fecha por ronda, nunca por día ni hora
kit-round = { $id }: del { $from } al { $to }
kit-languages = Idiomas
kit-limits = Lo que se puede llegar a mostrar
kit-smallest = nunca un grupo de menos de { $n } personas
kit-steps = números de personas solo de { $base } en { $base }
kit-means = medias a partir de { $n } personas
kit-items = las respuestas a preguntas sueltas a partir de { $n } personas
kit-withdrawal = quien se ve obligado a responder puede hacer que no cuente, sin que se note
kit-slips = quien responde escribe el código de una papeleta, que vale una vez por cuestionario y período; papeletas: { $n }
kit-danger = Preguntas sobre el peligro para uno mismo
kit-danger-none = no se hace ninguna
kit-danger-told = Preguntas sobre el peligro para uno mismo: se avisa antes de la primera pregunta
kit-asked = Qué se pregunta
kit-item-danger = (sobre el peligro para uno mismo)
kit-pilot = piloto: redacción propia, sin significado clínico
kit-published = un instrumento publicado
kit-sensitive = sensible, solo se muestra para grupos mayores
kit-only-if = (solo si { $item } es { $values })
either-or = { $first } o { $second }
kit-units = A quién se pregunta
kit-people = { $n } personas
kit-keys = Claves que pueden abrir las respuestas; ninguna está en un portátil
laptop-installed = Instalado el equipo de { $mission }
laptop-compare = Compare estas palabras con la tarjeta impresa del oficial médico.
label-mission = Misión
label-period = Período
label-records = Registros
laptop-no-period = hoy no hay ninguno abierto
laptop-records-about = cerca de { $n }, sellados
laptop-dry-run = Se pueden sellar todos los formularios ({ $n }); no se ha escrito nada.
laptop-sealed = Formularios sellados: { $n }.
laptop-sample = Escrito { $file }, un archivo age estándar.
laptop-sample-try = Pruebe cualquier clave con él: { $command }
laptop-packed = Empaquetado en { $file }
laptop-packed-records = Registros: { $n }, con señuelos entre ellos. Siguen en este ordenador hasta { $command }.
laptop-cleared = Registros retirados: { $n }, con señuelos entre ellos.
rescue-nothing = No hay nada que rescatar: las dos copias del almacén están íntegras.
rescue-recovered = Recuperados cerca de { $n } registros sellados, con señuelos entre ellos.
rescue-lost-none = No se ha perdido ningún registro.
rescue-lost =
    { $lost ->
        [one] Se ha perdido { $n } registro.
        [many] Se han perdido { $n } registros.
       *[other] Se han perdido { $n } registros.
    }
rescue-lost-unknown = No se puede decir cuántos se han perdido: la cuenta también está dañada.
rescue-fresh = { $n } de ellos perdieron su clave y tienen una nueva: un recibo anterior no los retira, el próximo sí.
rescue-kept = Los archivos dañados se conservan en { $folder }
rescue-remove = También contienen registros sellados: retírelos usted mismo cuando el oficial médico tenga un paquete hecho aquí.
officer-made = La identidad está hecha y abrió un registro de prueba.
label-identity = Identidad
label-recipient = Destinatario
label-backup = Clave de reserva
officer-keep = Guarde copias del archivo de identidad y de { $file }, que está a su lado, y la frase secreta en otra caja fuerte: sin el primero y la frase nadie puede abrir las respuestas, y sin el segundo no se puede publicar nada más de una campaña.
intake-taken = Recibido
intake-known = Conocido
intake-refused = Rechazado
intake-receipt = Recibo
intake-known-file = { $file }: ya se había recibido, nada cambia
intake-about = Cerca de { $n } respuestas en total, redondeadas a cinco.
intake-aside = Un registro apartado: { $why }
aside-format = es del formato { $version }, que este programa no conoce
aside-malformed = su contenido no es una respuesta
aside-too-long = tiene más de { $most } bytes
aside-other-kit = se selló con otro equipo
aside-unit = su unidad no responde en este equipo
aside-period = su período no es de esta campaña
aside-questionnaire = su cuestionario no está en este equipo
aside-answers = sus respuestas no encajan con el cuestionario
aside-doubled = otro registro tiene su número y otro contenido
aside-doubled-before = un registro que ya se había recibido tiene su número y otro contenido
aside-no-slip = su marca no es de ninguna papeleta de este equipo
aside-slip-used = su papeleta ya se usó para el mismo cuestionario y período
aside-slip-late = su período está publicado, y ya no se guarda qué papeletas se usaron en él
release-done = Publicado { $questionnaire }, { $period }: filas { $rows }, entrada { $entry } del registro
release-without =
    Sin fila propia: { $units }. Una fila necesita { $n } respuestas o más, y que a su lado queden
    otras tantas o ninguna; si no, la unidad se cuenta en el resto de la superior. Nada dice
    de lo que se respondió.
release-no-means = Esta publicación no tiene medias: con ellas se podría calcular un número de personas.
release-steps = Los números van de { $base } en { $base }: se apartan como máximo { $off } personas en cada grupo que forma una fila.
release-proved =
    Demostrado: la publicación se hizo otra vez con otras respuestas y no cambia ni un byte. En esas
    respuestas, al menos tres personas de cada grupo, y al menos una de cada diez, no están afectadas
    en ninguna escala o pregunta mostrada. Así que nadie puede demostrar con esta publicación, sepa lo
    que sepa además, que casi todo un grupo está afectado: las respuestas pueden haber sido las otras,
    y cada persona del grupo puede ser una de las que están bien.
release-flooded = Aviso: { $unit } tiene más respuestas que personas, así que ninguna de ellas cuenta. Pregunte en el lugar quién usó el ordenador.
ledger-whole = La cadena está íntegra. Publicaciones en ella: { $n }.
ledger-in = entrada { $number } de este registro
ledger-changed =
    cambiado. Nombra la entrada { $number }, y sus bytes no son los que se publicaron.
      Qué hacer ahora: no use sus cifras; vuelva a sacar la publicación.
ledger-other-release =
    otra publicación. La entrada { $number } de este registro no es la que él nombra.
      Qué hacer ahora: una copia de este puesto ha publicado por su cuenta, o este puesto
      se recuperó de una copia antigua. Deje de publicar en uno de los dos y no publique
      nada más del otro: los informes de ambos se pueden restar unos de otros.
ledger-beyond =
    posterior a este registro, que termina antes de la entrada { $number }.
      Qué hacer ahora: este puesto se recuperó de una copia antigua, o una copia suya ha
      publicado. Recupere la copia de seguridad más reciente antes de publicar nada aquí.
ledger-other-campaign = de otra campaña: este registro no tiene ninguna entrada de su equipo.
ledger-not-a-release =
    no es un release.json ni una parte de publicación íntegros.
      Qué hacer ahora: compruebe que es el archivo correcto, o vuelva a hacerlo.
invented-data = PRÁCTICA, datos inventados.
slice-true = { $file }: todas las líneas pertenecen a su entrada.
label-entry = Entrada
label-digest = Resumen
slice-left-out = Líneas de la publicación que se dejan fuera: { $n }.
slice-compare =
    Compare el número y el resumen con la última línea de release.json en el puesto que
    publicó, o con su registro: esta comprobación no sabe quién escribió el archivo.
slice-row = { $name }, cerca de { $n }: { $shares }
percent = { $n } %
trend-title = Evolución de { $questionnaire } { $version }, { $mission }
trend-last = Las últimas { $shown } de { $n } publicaciones; { $option } las tiene todas.
trend-sum = { $unit }, suma de { $groups } grupos
trend-below = { $scale }, menos de { $cut }
trend-from = { $scale }, desde { $cut }
trend-more = MÁS
trend-fewer = MENOS
trend-legend =
    Proporciones de respuestas en el lado afectado de un corte, no diagnósticos. MÁS y MENOS:
    un cambio desde la publicación anterior, que es mero azar o redondeo en cerca de un
    caso de cada diez. "=": sin cambio claro. Un punto: no hay fila, por el número de gente.
forecast-title = Previsión de { $name } ({ $id }), si responde el { $share } de la gente
forecast-practice = PRÁCTICA: todas las respuestas de esta misión son inventadas.
forecast-policy = Una fila desde { $n } respuestas, medias desde { $means }, preguntas desde { $items }; números en múltiplos de { $base }.
forecast-sensitive = Preguntas sensibles de { $id }: { $items }
forecast-for-none = para ninguna unidad, pues responden muy pocos
forecast-for = para
forecast-never = Preguntas que nunca se muestran: { $items }
forecast-nothing = Con esta respuesta no se puede publicar nada de él.
forecast-people = gente
forecast-answers = resp.
forecast-row = fila
forecast-what = qué figura en ella
forecast-no-items = Ninguna unidad es lo bastante grande para mostrar pregunta por pregunta.
forecast-cuts = cortes
forecast-cuts-means = cortes, medias
forecast-cuts-means-items = todo, con preg.
forecast-in-rest = en resto de { $unit }
forecast-in-row = en fila de { $unit }
forecast-no-row = sin fila
forecast-pooled = reunido, de
forecast-exact = Exactitud de una proporción: una desviación típica del redondeo, en puntos
forecast-rows = filas
forecast-groups = grupos
forecast-counts = núms.
forecast-with-n = con n
forecast-exact-note =
    Respuestas y grupos son los de la fila central; "con n" añade lo que hace a una
    proporción de la mitad imprimir los números de personas de cinco en cinco.
forecast-and-others = { $unit } y otras
forecast-split =
    Una pregunta de contexto cuya clase más pequeña es el { $class } % de la gente se podría
    desglosar hasta el nivel { $level }, nunca por debajo.
forecast-split-none =
    Una pregunta de contexto cuya clase más pequeña es el { $class } % de la gente no se podría
    desglosar a ningún nivel.
forecast-assumed =
    Con qué frecuencia aparece una fila es la proporción de períodos inventados en que lo hace.
    En ellos cada uno responde con la misma probabilidad y por su cuenta; una patrulla que falta
    entera quita su fila más a menudo. En qué medida quienes responden representan a quienes no,
    no está en ninguna cifra de esta previsión.
verify-laptop = portátil
verify-officer = oficial
verify-check-in = encuesta
verify-whole = íntegro
verify-one-copy = una copia
verify-damaged = dañado
verify-unread = no leído
verify-absent = ausente
verify-closed = cerrada
verify-open = abierta
verify-all-closed = el sistema cierra la red, los programas, los archivos y la memoria
verify-left-open = el sistema no cierra: { $open }; véase { $command }
verify-no-room = no hay sitio en este disco para guardar otra vez
verify-kept = un rescate conservó archivos dañados en { $name }
verify-next-start = el próximo arranque escribe de nuevo la otra copia; puede que el disco esté fallando
verify-rescue = copie la carpeta entera a otro disco y después: { $command }
verify-restore = recupere la carpeta del oficial médico de su copia de seguridad
verify-copies = están todos los registros, en una copia: la base de datos está { $database }, el espejo está { $mirror }
verify-kit-gone = hay registros sellados y falta el equipo
verify-not-set-up = este ordenador no está preparado
verify-store-gone = el equipo está y falta el almacén
verify-checksums = registros sellados sin su suma de comprobación: { $n }
verify-laptop-whole = el equipo y todos los registros sellados, en las dos copias
verify-officer-whole = los equipos, el archivo y una cadena de { $n } publicaciones, en las dos copias
verify-key-destroyed = su clave fue destruida; los equipos y una cadena de { $n } informes, en dos copias
verify-lost-blocks = { $n } de { $all } bloques de respuestas no están íntegros en ninguna copia
verify-blocks-in-one-copy = están todas las respuestas, { $n } de { $all } bloques en una sola copia
verify-kits-alone = aquí se prepararon equipos y falta el almacén
verify-no-kit-yet = una identidad, y todavía ningún equipo
verify-no-desk = aquí no hay puesto del oficial médico
verify-swap = intercambio
verify-none = ninguna
verify-covered = cifrada
verify-no-swap = la memoria no se escribe en ningún disco
verify-covered-swap = la memoria solo se escribe en un disco cifrado
verify-open-swap = partes de la memoria pueden escribirse sin cifrar en el disco; desactive el intercambio o cífrelo
copy-whole = íntegra
copy-missing = ausente
copy-stale = de otro guardado
copy-unread = sin leer, pues el disco está lleno
copy-damaged = dañada ({ $why })
questionnaire-items = { $n } preguntas
questionnaire-sound = { $id } { $version } está bien. Preguntas: { $items }; escalas: { $scales }; idiomas: { $languages }.
import-holds = { $file } contiene { $id } { $version }. Preguntas: { $items }; escalas: { $scales }; idiomas: { $languages }.
import-scored = Reconocido: { $found }; se puntúa como { $scored }.
import-recognised = Reconocido: { $found }.
import-own = Escrito por este programa: está como salió.
import-none = Reconocido: ningún instrumento publicado.
import-left-out = Dejado fuera:
import-changed = Cambiado:
import-look = Mire esto:
import-kept = Este informe queda en el archivo.
import-read = Léalo como lo leerá quien responda: { $command }
export-done = { $file } contiene { $id } { $version } como Questionnaire de FHIR R4.
form-line = línea { $line }
form-cell = línea { $line }, columna { $column }
form-more = y quizá más
form-semicolons = puntos y coma
form-tabs = tabuladores
form-too-large = el archivo tiene más de { $most } bytes
    .now = Divida el archivo.
form-unreadable = el archivo no se puede leer como CSV
    .now = Guarde la hoja otra vez como { $format }.
form-none = no hay ningún formulario en el archivo
    .now = Añada bajo el encabezado una fila por cada formulario en papel.
form-not-text = esto no es texto UTF-8
    .now = Guarde la hoja otra vez como { $format }.
form-separator = las celdas están separadas por { $separator }, no por comas
    .now = Guarde la hoja otra vez como { $format }.
form-header = el encabezado no empieza por { $columns }
    .now = Escriba { $columns } y después los identificadores de las preguntas.
form-unknown-column = la columna { $name } no es ninguna pregunta de { $questionnaire }
    .now = Quite la columna o corrija su nombre.
form-missing-column = la pregunta { $item } de { $questionnaire } no tiene columna
    .now = Añada la columna; deje sus celdas en blanco donde no se respondió nada.
form-doubled-column = la columna { $name } aparece dos veces
    .now = Quite una de las dos.
form-cells = la fila tiene { $found } celdas y el encabezado { $expected }
    .now = Dé a la fila tantas celdas como el encabezado; una en blanco es sin respuesta.
form-blank = la celda está en blanco
    .now = Rellénela con el formulario en papel.
form-unknown-unit = no hay ninguna unidad { $unit }
    .now = Escriba el identificador de la unidad como lo muestra { $command }.
form-silent-unit = nadie responde como la unidad { $unit } misma
    .now = Escriba el identificador de una unidad con efectivos.
form-not-a-date = { $text } no es una fecha
    .now = Escriba año-mes-día, como { $example }, y dé a la columna formato de texto.
form-future = el { $day } aún no ha llegado
    .now = Corrija la fecha o el reloj de este ordenador.
form-before-start = la campaña empieza el { $day }
    .now = Escriba el día en que se rellenó el formulario.
form-between-rounds = el { $day } no hay ninguna ronda abierta
    .now = Escriba el día en que se rellenó el formulario.
form-unknown-period = { $period } no es un período de esta campaña
    .now = Escriba el día en que se rellenó el formulario.
form-unknown-questionnaire = no hay ningún cuestionario { $id } en el equipo
    .now = Escriba el identificador del cuestionario como lo muestra { $command }.
form-other-items = { $id } tiene otras preguntas que las del encabezado
    .now = Ponga los formularios de cada cuestionario en un archivo propio.
form-not-a-value = el valor no es ninguno de { $values }
    .now = Mire otra vez el formulario en papel; deje la celda en blanco si no hay nada marcado.
form-not-asked = hay una respuesta, pero la pregunta solo se hace si { $item } es { $values }
    .now = Mire otra vez las dos respuestas en el formulario en papel.
usage-unknown-command = No hay ninguna orden { $name }.
usage-unknown-argument = Aquí no hay ninguna opción { $name }.
usage-missing-argument = Falta esto: { $names }
usage-missing-command = Diga qué debe hacer la orden: { $names }
usage-wrong-value = { $name } no puede ser { $value }.
usage-known-values = Se conocen: { $names }
usage-conflict = { $name } y { $other } no van juntos.
usage-other = No se entendió la orden.
usage-form = Uso: { $usage }
usage-help = { $command } explica más, en inglés.
form-error = { $place }: { $what }. { $now }
form-error-whole = { $what }. { $now }
finding-level-error = error
finding-level-warning = aviso
finding-level-help = qué hacer
finding-more = y { $n } más
finding-near = ¿Quería decir `{ $near }`? { $now }
finding-unknown-key = La clave `{ $key }` no se conoce aquí.
    .now = Quítelo o corrija cómo está escrito.
finding-unknown-key-of = La clave `{ $key }` no se conoce aquí.
    .now = Quítela o corrija cómo está escrita; aquí se conocen: { $known }.
finding-missing-key = Falta la clave `{ $key }`.
    .now = Añada `{ $key }`.
finding-missing-key-of = Aquí falta la clave `{ $key }`.
    .now = Añada `{ $key }`, { $form }.
form-of-such = por ejemplo { $example }
form-of-day = un día como { $example }
form-of-first-day = el primer día, como { $example }
form-of-texts = un texto para cada idioma
form-of-short-name = un nombre corto en minúsculas
form-of-list = una lista como { $example }
form-of-grain = que es "week", "month" o "round"
finding-not-a-list = `{ $key }` está escrito como una sola tabla, pero puede haber varias.
    .now = Escriba [[{ $key }]] con corchetes dobles.
finding-not-a-table = `{ $key }` está escrito como un valor, pero es una tabla.
    .now = Escriba su nombre entre corchetes simples en una línea propia, y sus claves debajo.
finding-missing-table = Falta la tabla [{ $key }].
    .now = Añada [{ $key }] con sus claves.
finding-no-head = Falta la tabla [mission].
    .now = Añada [mission] con id, name, languages, period y start.
finding-no-round = La misión va por rondas, pero no hay ninguna declarada.
    .now = Añada [[round]] con id, from y to para cada una, o use "week" o "month".
finding-needless-round = Hay rondas declaradas, pero la misión no va por rondas.
    .now = Escriba period = "round", o quite todos los [[round]].
finding-wrong-slips = Hay de 1 a { $most } papeletas, y su número va junto a admission = "slips".
    .now = Escriba las dos cosas, como admission = "slips" y slips = 400, o ninguna.
finding-bad-round-id = El identificador de una ronda son de 1 a 32 caracteres A-Z a-z 0-9 _ -.
    .now = Use un identificador corto como "round-1".
finding-round-backwards = La ronda termina el { $to }, antes de empezar el { $from }.
    .now = Corrija uno de los dos días.
finding-round-overlaps = La ronda empieza el { $from }, pero una anterior dura hasta el { $before }.
    .now = Ponga las rondas en orden y que ningún día pertenezca a dos.
finding-round-too-early = La ronda empieza el { $from }, antes de que empiece la misión el { $start }.
    .now = Mueva la ronda o el inicio de la misión.
finding-wrong-policy = `{ $key }` debe ir de { $least } a { $most }.
    .now = Estos límites son parte de la promesa a quienes responden; ninguna misión puede rebajarlos.
finding-wrong-base = `{ $key }` debe ser { $least } o { $most }.
    .now = Estos límites son parte de la promesa a quienes responden; ninguna misión puede rebajarlos.
finding-untranslated-pathway = Falta el texto en { $languages }.
    .now = Añádalo: la gente tiene que leerlo antes de aceptar responder.
finding-untranslated = Falta el texto en { $languages }.
    .now = Añádalo; hasta entonces quien elija estos idiomas verá otro.
finding-no-help = No se nombra a nadie que pueda ayudar.
    .now = Añada al menos un [[help]] con name y reach: antes no se pregunta a nadie.
finding-no-questionnaire = No se nombra ningún cuestionario.
    .now = Añada al menos un [[questionnaire]] con el id de uno incluido, o un archivo.
finding-id-or-file = Un cuestionario se nombra por `id` o por `file`.
    .now = Use `id` para uno incluido y `file` para uno propio, nunca los dos.
finding-bad-file = El archivo debe estar en la carpeta del archivo de misión o dentro de ella.
    .now = Escriba su nombre relativo al archivo de misión, con `/` entre carpetas.
finding-doubled-entry = Esto se nombra dos veces: { $kind }.
    .now = Quite uno o corríjalo.
finding-too-many-entries = Hay { $count } [[{ $kind }]], más de { $most }.
    .now = Deje algunos fuera.
finding-bad-id-here = Este id debe tener de 1 a 64 caracteres a-z 0-9 _ -.
    .now = Use solo minúsculas, cifras, _ y -.
finding-no-language-offered = La misión no ofrece ningún idioma.
    .now = Nombre al menos uno, como ["en"].
finding-doubled-language = El idioma `{ $code }` se ofrece dos veces.
    .now = Quite uno de los dos.
finding-no-text = No hay texto en inglés ni en un idioma de la misión.
    .now = Añada un texto en uno de estos: { $languages }.
finding-too-long = El texto tiene { $length } caracteres, más de los { $most } que caben.
    .now = Acórtelo.
finding-line-break = Un nombre va en una sola línea.
    .now = Quite el salto de línea.
finding-unknown-language = `{ $code }` no es un idioma de este programa.
    .now = Use uno de estos: { $languages }.
finding-forbidden-character = El texto contiene el carácter { $code }, que no se puede mostrar.
    .now = Escriba otra vez el texto sin caracteres de control ni invisibles.
finding-empty-text-here = El texto está vacío.
    .now = Escriba el texto o quite aquí el idioma.
finding-bad-unit-id = El id de una unidad son de 1 a 64 caracteres A-Z a-z 0-9 _ -.
    .now = Use aquí un id corto y ponga la denominación completa en `name`.
finding-wrong-strength = Los efectivos van de 1 a { $most } personas.
    .now = Dé el número de personas que responden como esta unidad; déjelo fuera si no hay ninguna.
finding-untranslated-unit = Falta el nombre de la unidad en { $languages }.
    .now = Añádalos, o déjelo así si las unidades se llaman igual en todos los idiomas.
finding-untranslated-units = Desde aquí faltan los nombres de { $count } unidades en { $languages }.
    .now = Añádalos, o déjelo así si las unidades se llaman igual en todos los idiomas.
finding-no-unit = La misión no tiene ninguna unidad.
    .now = Añada al menos un [[unit]] con strength.
finding-doubled-unit = El id `{ $id }` se usa dos veces.
    .now = Dé a cada unidad su propio id; mayúsculas y minúsculas cuentan igual.
finding-unknown-parent = `{ $id }` nombra como superior a `{ $parent }`, que no existe.
    .now = Corrija el superior, o añada un [[unit]] con ese id.
finding-unit-below-itself = `{ $id }` está por debajo de sí misma.
    .now = Siga los superiores hacia arriba: uno de ellos no debe tener ninguno.
finding-missing-strength = `{ $id }` no tiene unidades por debajo ni efectivos.
    .now = Añada `strength`, el número de personas que responden como esta unidad.
finding-doubled-questionnaire = Hay dos cuestionarios con el id `{ $id }`.
    .now = Quite uno, o dele otro id en su archivo.
finding-untranslated-questionnaire = `{ $id }` no tiene textos en { $languages }.
    .now = Añada los textos al cuestionario, o no ofrezca estos idiomas en esta misión.
finding-no-response-pathway = `{ $id }` pregunta por el peligro para uno mismo (`{ $item }`), y no se dice qué pasa entonces.
    .now = Deje fuera la pregunta; o acuerde con los responsables qué pasa y escríbalo como `response_pathway` en [policy], por ejemplo { $example }.
finding-too-many = Hay { $count } [[{ $key }]], pero se permiten como máximo { $most }.
    .now = Deje algunos fuera, o haga dos cuestionarios.
finding-doubled-id-of = El id `{ $id }` ya lo usa un [[{ $key }]] anterior.
    .now = Dé a cada uno su propio id.
finding-bad-id = `{ $id }` no puede ser un id.
    .now = Use de 1 a { $most } de los caracteres a-z, 0-9, `_` y `-`.
finding-unseen-character = Este texto contiene el carácter { $code }, que no se puede mostrar.
    .now = Quite saltos de línea, tabuladores, marcas de dirección y caracteres invisibles; escriba el texto de nuevo si no ve ninguno.
finding-empty-text = Este texto está vacío.
    .now = Escriba el texto.
finding-blank-edge = Este texto empieza o termina con un espacio.
    .now = Quite el espacio.
finding-long-text = Este texto tiene { $length } caracteres, pero aquí solo caben { $longest }.
    .now = Dígalo con menos palabras.
finding-bad-version = `{ $version }` no es una versión.
    .now = Escriba tres números, como { $example }, en { $most } caracteres como máximo.
finding-no-recall = Un período de recuerdo tiene al menos un día.
    .now = Quite `recall_days` si las preguntas son sobre ahora.
finding-bad-loinc = `{ $code }` no es un código LOINC.
    .now = Escríbalo como lo imprime LOINC, por ejemplo { $example }, o quítelo.
finding-asks-who = Esto pregunta quién es alguien: `{ $phrase }`.
    .now = Deje fuera la pregunta: ninguna respuesta puede llevar a una persona. Si pregunta otra cosa, dígalo sin estas palabras.
finding-may-ask-who = Esto habla de `{ $phrase }`, que puede llevar a una persona.
    .now = Deje fuera la pregunta si pregunta quién es alguien; si no, no hay que hacer nada.
finding-never-asked = Esta pregunta no se hace nunca: ninguna respuesta a `{ $item }` lleva a ella.
    .now = Nombre valores de sus opciones como los da el archivo, antes de invertir, o quite `show_if`.
finding-never-asked-either = Esta pregunta no se hace nunca: `{ $item }` misma no se hace.
    .now = Nombre valores de sus opciones como los da el archivo, antes de invertir, o quite `show_if`.
finding-no-items = El cuestionario no tiene preguntas.
    .now = Añada al menos un [[item]].
finding-unused-options = Ninguna pregunta usa la lista de respuestas `{ $id }`.
    .now = Quite la lista y sus textos, o úsela.
finding-out-of-order = Los valores de `{ $id }` suben y bajan: { $numbers }.
    .now = Ponga las opciones en un orden, de menos a más o al revés; si no, compruebe que es a propósito.
finding-unknown-mark = Ninguna opción de `{ $id }` tiene el valor { $number }.
    .now = Nombre el valor de la opción que dice "no corresponde".
finding-one-option = Aparte de "no corresponde" solo queda una opción.
    .now = Dé al menos dos opciones que correspondan.
finding-option-count = Una lista de respuestas tiene de { $least } a { $most } valores, pero esta tiene { $count }.
    .now = Dé un valor por opción.
finding-great-value = El valor { $number } está fuera de -{ $greatest } a { $greatest }.
    .now = Use valores menores y `multiply` en la escala.
finding-doubled-value = El valor { $number } está aquí dos veces.
    .now = Dé a cada opción su propio valor, para conocer la respuesta por su valor.
finding-unknown-options = No hay ninguna lista de respuestas `{ $id }`.
    .now = Añádala en [[options]], o nombre una que exista.
finding-value-count = Esta pregunta tiene { $count } valores, pero su lista de respuestas `{ $id }` tiene { $expected }.
    .now = Dé un valor por cada opción de la lista.
finding-not-earlier = Ninguna pregunta anterior se llama `{ $id }`.
    .now = Nombre una pregunta que se haga antes que esta.
finding-unknown-value = Ninguna opción de `{ $id }` tiene el valor { $number }.
    .now = Nombre valores de sus opciones, antes de invertir.
finding-safety-in-pilot = Un cuestionario piloto no puede preguntar por el peligro para uno mismo.
    .now = Deje fuera la pregunta; la página de ayuda se muestra a todos.
finding-reversed-gate = Una pregunta de paso no se puede invertir: su respuesta mínima no estaría clara.
    .now = Dé a la pregunta sus propios `values` en el orden de puntuación y quite `reverse`.
finding-gate-of-nothing = Una pregunta de paso actúa en las escalas que la contienen, pero ninguna contiene esta.
    .now = Añada la pregunta a una escala, o quite `gate`.
finding-no-scales = El cuestionario no tiene ninguna escala, así que no se podría publicar nada.
    .now = Añada al menos un [[scale]].
finding-empty-scale = La escala `{ $id }` no tiene preguntas.
    .now = Nombre al menos una pregunta.
finding-unknown-item = No hay ninguna pregunta `{ $id }`.
    .now = Nombre una pregunta de este cuestionario.
finding-doubled-item = La pregunta `{ $id }` está dos veces en esta escala.
    .now = Nombre cada pregunta una vez.
finding-bad-factor = Una escala no se puede multiplicar por { $number }.
    .now = Use un número mayor que 0 y como máximo 1000; dé la vuelta a la escala con `direction` o `reverse`.
finding-bad-share = { $number } no es una proporción de las preguntas.
    .now = Use un número mayor que 0 y como máximo 1, como { $example }.
finding-cut-outside = El corte { $cut } no separa a nadie: la escala va de { $least } a { $most }.
    .now = Use un corte por encima de la puntuación mínima y como máximo la máxima.
finding-too-many-cuts = Una escala tiene como máximo { $most } cortes para grupos pequeños.
    .now = Pase los del lado afectado a `deeper_cuts`.
finding-not-ascending = Los números de `{ $key }` no van en aumento.
    .now = Escríbalos de menor a mayor, cada uno una vez.
finding-bands-in-pilot = Un cuestionario piloto no tiene franjas clínicas.
    .now = Quítelas; en su lugar se muestran distribuciones y cambios.
finding-doubled-band = La franja `{ $id }` está aquí dos veces.
    .now = Dé a cada franja su propio id.
finding-band-outside = La franja `{ $id }` empieza en { $start }, pero la escala va de { $least } a { $most }.
    .now = Use una puntuación de la escala.
finding-no-source = Nada dice de dónde vienen los cortes o franjas de `{ $id }`.
    .now = Nombre la publicación en `source`.
finding-no-texts = El cuestionario no tiene textos en ningún idioma.
    .now = Añada una tabla como [text.en].
finding-no-english = No hay textos en inglés a los que recurrir.
    .now = Añada [text.en] si el cuestionario se compartirá entre misiones.
finding-uneven-text = Aquí falta el texto de `{ $key }`, pero `{ $giver }` lo tiene.
    .now = Añada `{ $key }` aquí, o quítelo en todas partes.
finding-bad-language = `{ $code }` no es un código de idioma.
    .now = Use un código como en, ar o pt-BR.
finding-missing-text = Falta el texto de `{ $key }` en este idioma.
    .now = Añada `{ $key }` aquí, o quite el idioma.
finding-doubled-text = Dos opciones de `{ $key }` dicen lo mismo.
    .now = Redáctelas para que se distingan.
finding-text-count = Hay { $count } textos para las { $expected } opciones de `{ $id }`.
    .now = Dé un texto por opción, en el orden de los valores.
finding-wrong-shape-one = El texto `{ $key }` es un solo texto.
    .now = Escriba un texto entre comillas.
finding-wrong-shape-list = El texto `{ $key }` es una lista de textos.
    .now = Escriba un texto por opción, entre corchetes.

## The trainer's ten minutes, and the drill
tour-title = Los diez minutos del instructor
tour-line = Dura { $minutes } minutos, en { $chapters } capítulos. La clave, los sellos, el paquete y la publicación son de verdad. Solo las personas son inventadas, y al salir se borra todo.
tour-preparing = Esto dura { $minutes } minutos. Primero se prepara una misión de práctica.
tour-begin = Empezar
tour-chapters = Capítulos
tour-free = Recorrido libre
tour-place = { $n } de { $all }
tour-notes = Para el instructor
tour-prepare = Preparar
tour-checkin = Responder
tour-look = Mirar los bytes sellados
tour-carry = Llevar
tour-take-in = Recibir
tour-release = Publicar
tour-attack = ¿Qué puede averiguar el coronel?
tour-brief = Informar
tour-drill = Intentar entrar
tour-checkin-before = Ahora responde alguien de ustedes. Es de verdad. Personas inventadas que ya respondieron: { $crowd }
tour-look-before = Ahora: el registro recién guardado, byte a byte, y este ordenador intentando abrirlo.
tour-carry-before = Ahora: todo va a una memoria USB en un solo archivo. Mezclado, rellenado y sin hora.
tour-take-in-before = Ahora: la clave del oficial médico abre el archivo. Ninguna pantalla muestra jamás una sola respuesta.
tour-release-before = Ahora: la publicación. Cada fila necesita { $n } personas o más. Las unidades menores van juntas.
tour-attack-before = El coronel tiene la publicación y la lista, y vio quién se sentó. ¿Qué puede averiguar de usted?
tour-brief-before = Ahora: la única página que recibe el comandante.
tour-drill-before = Den este ordenador al más escéptico. Maneras de entrar: { $n }. Cada una se intenta en serio, aquí y ahora.
tour-prepared-key = El oficial médico hizo una clave, y abrió un registro de prueba. Los ordenadores reciben solo la mitad que cierra.
tour-prepared-forecast = Unidades: { $units }. Personas: { $people }. Previsión: si responde el { $share }, unidades con fila propia: { $rows }
tour-prepared-kit = Todo está en un equipo. Estas seis palabras están en la tarjeta del oficial y en la primera pantalla de cada ordenador:
tour-answered = Sellado. Respuestas de ustedes: { $n }. Están entre las inventadas, y nada en un archivo dice cuáles son las suyas.
tour-looked-yours = Sus respuestas, tal como están en el disco. Bytes: { $bytes }
tour-looked-other = Nadie de ustedes respondió, así que lo hizo alguien inventado. En el disco, bytes: { $bytes }
tour-carried = En la memoria hay un archivo:
tour-carried-what = Bytes: { $bytes }. Registros: { $records }, todos del mismo tamaño, con señuelos.
tour-carried-day = El archivo lleva la fecha { $day }, primer día de la semana, se haga cuando se haga.
tour-carried-lost = Quien encuentre la memoria no puede leer nada.
tour-taken = Respuestas recibidas, de cinco en cinco: { $about }. Ninguna pantalla cuenta con más detalle.
tour-taken-receipt = El oficial médico escribió un recibo, y vació el ordenador. Registros retirados: { $cleared }
tour-released = Filas propias: { $own } (previstas: { $forecast }). Filas conjuntas: { $pooled }. Unidades sin fila: { $hidden }.
tour-released-row = unas { $n }: { $share }
tour-released-what = Parte de las respuestas: { $cut }
tour-attack-row = impreso { $printed }, real de { $least } a { $most }
tour-attack-smallest = Sume y reste cuanto quiera: el grupo más pequeño que queda tiene personas: { $n }
tour-attack-hidden = { $unit } no tiene fila. De { $people } personas, de { $least } a { $most } pueden estar afectadas: no averigua nada.
tour-attack-pinned = Cifras atacadas: { $figures }. Con un solo número real posible: { $pinned }
tour-briefed = La página del comandante está escrita:
tour-briefed-open = Ábrala ahora en un navegador o imprímala. Archivos de la publicación: { $n }. Al salir se borran todos.
tour-end = Eso es todo. Vuelva atrás, intente entrar o recorra libremente.
tour-notes-prepare = Diga: quien roba un ordenador roba un candado, no una llave. Los escépticos preguntan si el mando tiene otra clave: el equipo muestra todas las que abren. Que alguien lea las seis palabras y las compare después.
tour-notes-checkin = Apague el proyector o que alguien haga un papel. Los escépticos preguntan por el nombre y el número: no hay casilla para ellos. Señale «Prefiero no responder» y la salida: entonces no se guarda nada.
tour-notes-look = Diga: esto es todo lo que hay de usted. Los escépticos preguntan si el ordenador solo finge: se buscó una clave en cada archivo y se probó una en el acto. Todos los registros miden lo mismo.
tour-notes-carry = Diga: la memoria puede perderse. Los escépticos preguntan quién fue primero: el archivo se ordena por números al azar. Los señuelos lo rellenan: su tamaño no dice cuántos respondieron.
tour-notes-take-in = Dígalo claro: quien tiene la clave podría abrir registros sueltos con otros programas. Por eso nada en un registro señala a una persona. Se cuenta de cinco en cinco: nadie ve llegar una respuesta.
tour-notes-release = Diga: si falta una fila es por el número de personas, nunca por las respuestas. Los escépticos preguntan por qué se cuenta de tres en tres: un 3 puede ser de una a cinco personas. La previsión es anterior a las respuestas.
tour-notes-attack = Diga: estos márgenes se calculan ahora, probando cada número real que encaja. Los escépticos preguntan por amigos que se cuentan las respuestas: se cuenta con tres conocidas. Si todos hablan, ninguna regla ayuda, y lo decimos.
tour-notes-brief = Muestre la página, mejor en papel. Diga: la tropa la ve primero. Los escépticos preguntan por una clasificación de unidades: no la hay, y la página dice qué no puede concluirse.
tour-notes-drill = Que elija y pulse el escéptico. Cada búsqueda mira también una copia con algo escondido: así, no encontrar nada significa algo. Si falta una manera, apúntela y envíenosla.
tour-key-do = mostrar
tour-key-answer = responder
tour-key-again = otra persona
tour-key-try = probar
tour-key-skip = saltar
tour-key-notes = notas
tour-key-chapters = capítulos
tour-key-free = recorrido
drill-answer = Encontrar una respuesta en los archivos
drill-order = Averiguar quién respondió primero
drill-keys = Abrir un registro con cualquier clave de aquí
drill-myself = Encontrarse en la publicación
drill-difference = Restar filas y publicaciones
drill-forgery = Falsificar la huella
drill-answer-way = Cada respuesta recién dada se busca en todos los archivos del ordenador y de la memoria. Escrituras probadas: { $ways }
drill-answer-found = Archivos leídos: { $files }. Bytes: { $bytes }. Respuestas encontradas: { $hits }
drill-answer-planted = Escondidas en una copia: { $ways }. Encontradas allí: { $planted }
drill-order-way = Responden unas personas una tras otra, y se buscan sus registros en los archivos. 1 es el mismo orden, 0 ninguno.
drill-order-found = Personas: { $people }. Orden encontrado: { $tau }. El azar solo llega a: { $chance }
drill-order-planted = Una lista escrita en orden da: { $planted }
drill-keys-way = Todo lo que en los archivos podría ser una clave se prueba con un registro.
drill-keys-found = Archivos leídos: { $files }. Claves probadas: { $tried }. Registros abiertos: { $opened }
drill-keys-planted = Claves escondidas en una copia que abrieron su registro: { $planted }
drill-myself-way = Usted conoce su unidad y sus respuestas. Se desmontan todas las filas en las que está.
drill-myself-found = Filas con usted: { $rows }. Grupo más pequeño: { $people } personas, de { $least } a { $most } afectadas. Con un solo número real posible: { $pinned }
drill-difference-way = Cada fila menos cada fila que contiene, y cada fila menos la misma de la semana anterior.
drill-difference-found = Restas: { $pairs }. Grupo más pequeño: { $smallest }. Grupos de menos de { $n }: { $below }
drill-difference-planted = Con la fila de una unidad pequeña escondida, grupos de menos de { $n }: { $planted }
drill-forgery-way = Se hacen equipos con otra clave, y este se cambia byte a byte, para que parezcan iguales.
drill-forgery-found = Equipos con otra clave: { $kits }; palabras iguales, de seis, como mucho: { $words }. Equipos cambiados aceptados como este: { $taken }
drill-forgery-planted = El equipo mismo, sin cambios, se reconoce.
drill-safe = No entró nadie.
drill-broken = Alguien entró. No use este programa e informe de ello.
drill-blind = No se encontró lo escondido: esta búsqueda no demuestra nada.
drill-all-safe = Maneras probadas: { $n }. No entró nadie.
drill-held = resistió
drill-fell = falló
trouble-practice-kit = Esta carpeta es de respuestas reales, y en ella no entra un equipo de práctica.
    .now = Practique en una carpeta propia: indique otra con { $option } o ejecute { $command }.
trouble-real-kit = Esta carpeta es de práctica, y en ella no entra un equipo real.
    .now = Empiece con una carpeta vacía: indique otra con { $option } o borre esta.
