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

## La página impresa
page-commander = Para el mando
page-medical = Para el personal médico
page-lead = { $scale }, { $cut }: { $share }
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
