import type { ChildWords } from '../PracticeWords.ts';

export const owl: ChildWords = {
  codeName: 'Búho Nocturno',
  language: 'kek',
  notes: [
    {
      title: 'La voz de quién',
      text: 'Primera hora con Marta de intérprete. La miró a ella y no a mí, como debe ser; yo me senté un poco atrás. Le preguntó si conoce a alguien de su aldea. Ella dijo que no, y que a nadie de allá le contaría nada. Él soltó el aire.\n\nDuerme con los zapatos puestos.',
    },
    {
      title: 'La canción, primera estrofa',
      text: 'Tararea cuando cree que estamos hablando. Marta conoce la melodía: se canta al cargar. Pregunté si se puede cantar aquí. Cantó una estrofa hacia la ventana, de espaldas. No le he pedido la segunda.',
    },
    {
      title: 'Contar',
      text: 'Después del cuestionario contó con los dedos, en su idioma, hasta nueve, y cerró la mano. No pregunté nueve qué. Marta me dijo luego que ella también quería preguntar. Las dos esperamos. Qué bueno que somos dos.',
    },
    {
      title: 'Una palabra que falta',
      text: 'En su idioma no hay palabra para lo que la hoja llama “molesto”. Él y Marta la buscaron diez minutos y encontraron tres: una para el estómago, una para la noche, una para la vergüenza. Tiré mi pregunta y usé las suyas.',
    },
    {
      title: 'Zapatos',
      text: 'Llegó en calcetines. Nadie dijo nada. Media hora después se miró los pies, se rio y dijo algo que Marta no tradujo hasta que él le dio permiso: “Aquí el piso está tibio.”',
    },
    {
      title: 'Nueve',
      text: 'Nos dijo quiénes son los nueve. No lo voy a escribir aquí. Que se dijo, en qué orden lo dijo, y que no estaba solo cuando lo dijo, me basta para acordarme.\n\nDespués nos quedamos sentados hasta que Marta tuvo que irse. En la tarde pregunté cómo estaba: jugando futbol.',
    },
  ],
  additions: [],
  entries: [
    'Duerme de cuatro a cinco horas, con toda la ropa puesta. Malos sueños casi todas las noches. Anda pegado a las paredes, evita el cuarto del teléfono. Come bien. Preguntado por medio de la intérprete, ningún pensamiento de morir.',
    'Sesiones semanales, siempre con la misma intérprete. De noche: una cama desde donde se ve la puerta, una lámpara a su alcance. Nada de preguntas sobre el viaje si él no empieza. Revisar en un mes.',
    'S: Dice que tiene el estómago “lleno de noche”.\nO: Por primera vez habló largo; cantó; al final, tranquilo.\nA: El malestar lo dice el cuerpo. Sus palabras funcionan mejor que las de la hoja.\nP: Usar sus palabras. Avisar a la oficina médica que los dolores de estómago los vemos en conjunto.',
    'Duerme hasta seis horas, en pijama desde la semana pasada. Va a clase todos los días, con un compañero que le lee.',
    'Menos sueños. Quiere futbol en un equipo y que le lean en voz alta una carta de casa. Sigue el plan; se agregan las dos cosas. Revisar en un mes.',
    'S: “La noche es más corta.”\nO: El total del CATS-2 bajó de 38 a 29; hizo toda la hoja sin descanso.\nA: Mejoría clara en el sueño y la activación, más lenta en ideas y ánimo.\nP: Siguen las sesiones semanales con la misma intérprete.',
  ],
  medications: [],
  diagnoses: [],
  summaries: [],
  draft: { title: 'La segunda estrofa', text: 'Volvió a traer la canción, y esta vez la segunda estrofa. Marta tuvo que mirar por la ventana.\n\nPreguntarle a ella cómo está, antes de la próxima semana.' },
};
