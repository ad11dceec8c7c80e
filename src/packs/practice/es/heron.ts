import type { ChildWords } from '../PracticeWords.ts';

export const heron: ChildWords = {
  codeName: 'Garza Azul',
  language: 'es',
  notes: [
    {
      title: 'Primera hora',
      text: 'Se sentó en la silla más cerca de la puerta, y dejé la puerta entreabierta. Miró todos los lápices antes de tomar uno, el verde, y no dibujó nada con él.\n\nLe dije qué escribo y qué no. Preguntó dos veces quién más lo lee. Le dije también lo que no puedo prometer: un juez. Asintió como si lo hubiera sabido siempre.\n\nLo mío: hablé demasiado. Ella me estaba midiendo, y tiene derecho.',
    },
    {
      title: 'La casa',
      text: 'Dibujó una casa con la puerta cerrada, sin ventanas, nadie afuera. Solo nombré los colores que veía. Me corrigió: no es azul, es de noche.\n\nEn el rincón de las muñecas acostó a todas, una por una, y ella se quedó despierta para cuidar. Hoy no se lo quité.',
    },
    {
      title: 'Ruido en el pasillo',
      text: 'Se cayó un carrito en el pasillo y estaba debajo de la mesa antes de que yo volteara. Me senté en el suelo, a buena distancia. Estuvimos ahí once minutos de reloj. Luego dijo que se le había rodado el lápiz, lo buscó, y ya habíamos vuelto.\n\nDespués llenó el cuestionario como si nada. Para pensar: si los números de hoy son de esta semana o de ese carrito.',
    },
    {
      title: 'Lo que le gustaba al hermano',
      text: 'Me contó qué le gustaba comer a su hermano. Ni una palabra de dónde está. Mientras hablaba no escribí nada. Al terminar preguntó qué iba a escribir ahora, y se lo dije: que me contaste de una comida que extrañas. “Y que eran frijoles”, dijo.\n\nPara supervisión: mis ganas de preguntar. Son mías, no de ella.',
    },
    {
      title: 'Una idea después de supervisión',
      text: 'Corro a consolar. R. notó que di pañuelos antes de que hubiera lágrimas. Que el silencio sea de ella. La próxima vez cuento hasta veinte antes de decir algo bonito.',
    },
    {
      title: 'La misma casa',
      text: 'Otra vez la casa, y la puerta está abierta del ancho de un dedo. La dibujó, me miró y la tapó con el brazo. Miré por la ventana. Cuando volví a mirar, el brazo ya no estaba.\n\nYa no revisa el seguro de mi puerta. No me di cuenta de cuándo dejó de hacerlo.',
    },
    {
      title: 'Un cumpleaños',
      text: 'El martes pasado fue su cumpleaños y aquí nadie lo sabía. Lo dijo en el minuto cuarenta y ocho, con la mano en la puerta. Nos quedamos diez minutos más y dibujamos un pastel con una vela, porque una era lo que quería.\n\nPreguntarle a ella, no al personal, si quiere que se sepa.',
    },
    {
      title: 'Por teléfono con su tía',
      text: 'La llamada de ayer con su tía salió bien, dice, y luego durmió mal. Las dos cosas son ciertas. Dibujamos la llamada como un hilo entre dos vasos. En el hilo colgó ropa, y eso la hizo reír.',
    },
    {
      title: 'Por fin enojo',
      text: 'Se enojó conmigo porque llegué cuatro minutos tarde, y lo dijo. No di explicaciones. Dije: esperaste, y yo no estaba. Ha sido la mejor hora hasta ahora, y la más ruidosa.',
    },
    {
      title: 'La casa, otra vez',
      text: 'Esta vez la puerta está abierta, y hay alguien en los escalones. Se rio de mi gato, que parece una papa. Quiso saber si las papas pueden tener gatitos.\n\nPara mí: ya está lo bastante bien para ser chistosa. Me conmovió más de lo debido; dejé que se notara un poco.',
    },
    {
      title: 'Quién guarda el dibujo',
      text: 'Preguntó si yo guardo el dibujo. Le dije que ella decide. Lo rompió por la mitad, muy derecho, y me dio la mitad de los escalones. La mitad de la puerta se la metió en el zapato.\n\nTodavía no es una señal que leer. Esperar a que ella le ponga nombre.',
    },
  ],
  additions: ['Hoy ella misma volvió a los frijoles: era la comida de cumpleaños de él. Así que no era la comida, o no solo.'],
  entries: [
    'Se duerme tarde; según el registro del personal, después de medianoche en cinco de siete noches. Se sobresalta con ruidos repentinos. Come bien, con una amiga. Al preguntarle directamente, ningún pensamiento de morir.',
    'Sesiones individuales semanales, con dibujo y juego. Pasos para dormir con el personal de noche: lámpara encendida, puerta entreabierta, la misma persona da las buenas noches. Revisar en un mes.',
    'S: “Solo buscaba el lápiz.” Dice que lo peor son las noches.\nO: Se sobresaltó con un ruido en el pasillo; volvió a la tarea en minutos, acompañada y sin presión.\nA: Activación alta; usa bien a otra persona para calmarse.\nP: Siguen los pasos para dormir. Pedir al personal que no haya carritos en el pasillo durante su hora.',
    'Duerme de cinco a seis horas. Juega con una niña de su edad y evita la mesa grande en las comidas.',
    'S: Quiere que quien la defiende sepa que aquí va a la escuela. Entendió que puede decir que no.\nO: Tranquila, hizo buenas preguntas sobre a dónde va la hoja.\nA: Puede participar en la decisión.\nP: Siguen las sesiones semanales.',
    'Los pasos para dormir funcionan casi todas las noches. Se agregan dos minutos de respirar despacio, contando como ella cuenta; ella se lo enseñó al personal de noche. Revisar en cinco semanas.',
    'S: Diez minutos con su tía por teléfono, la primera llamada desde que llegó; la tía preguntó por la escuela.\nO: Habló con soltura, hizo una broma, después se quedó callada.\nA: El contacto con la familia la sostiene y también la remueve.\nP: Llamadas por la mañana, nunca antes de dormir.',
    'En diez semanas pasó de una activación alta y el sueño cortado a dormir cinco noches de siete, ir a clase todos los días y tener dos amigas. Los sobresaltos son menos y más cortos. Empieza dibujando; la palabra viene después.',
    'Las metas del primer plan están casi cumplidas. Sigue: dormir sin lámpara si ella quiere, un club en la escuela, y una buena despedida cuando se sepa la fecha. Revisar en cuatro semanas.',
    'S: Duerme “como piedra”, pero no cuando llegan cartas del juzgado.\nO: Animada, curiosa, se burló de mi dibujo.\nA: Mejoría constante; la preocupación va ligada a la audiencia.\nP: Marcar juntas la fecha en el calendario. Siguen las sesiones semanales.',
  ],
  medications: [],
  diagnoses: [],
  summaries: [
    {
      purpose: 'La primera audiencia',
      why: 'Quien decide sobre tu caso quiere saber cómo estás.',
      sentences: [
        { section: 'sessions', text: 'Cinco sesiones semanales desde su llegada, de unos 50 minutos cada una.', rendering: 'Nos vimos cinco veces, una por semana.' },
        { section: 'dailyLife', text: 'Asiste a clase todos los días y tiene una amiga.', rendering: 'Vas a clase todos los días y tienes una amiga.' },
        { section: 'symptoms', text: 'Se duerme tarde y se sobresalta con ruidos repentinos.', rendering: 'Te duermes tarde, y los ruidos fuertes te asustan.' },
        { section: 'plan', text: 'Siguen las sesiones semanales. Hay pasos acordados para dormir.', rendering: 'Nos seguimos viendo cada semana. De noche la lámpara se queda prendida.' },
      ],
      signer: { kind: 'noOne', basis: 'Carta de la asesoría legal: en este estado, a su edad, puede decidir por sí misma sobre esto.' },
    },
    {
      purpose: 'Apoyo en la segunda audiencia',
      why: 'Quien decide sobre tu caso quiere saber cómo estás ahora.',
      sentences: [
        { section: 'sessions', text: 'Trece sesiones en tres meses, de unos 50 minutos cada una.', rendering: 'Nos vimos trece veces.' },
        { section: 'symptoms', text: 'Duerme de corrido cinco noches de siete. Dijo: “Todavía oigo gritar a mi hermano.”', rendering: 'Duermes mejor que al principio.' },
        { section: 'progress', text: 'Asiste a clase todos los días, tiene dos amigas y ya hace bromas.', rendering: 'Vas a clase, tienes amigas y eres chistosa.' },
        { section: 'plan', text: 'Siguen las sesiones semanales, con llamadas a la familia por la mañana.', rendering: '' },
      ],
      signer: { kind: 'noOne', basis: 'Carta de la asesoría legal: en este estado, a su edad, puede decidir por sí misma sobre esto.' },
    },
  ],
  draft: null,
};
