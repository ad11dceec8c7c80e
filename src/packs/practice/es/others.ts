import type { ChildWords } from '../PracticeWords.ts';

const none = { additions: [], medications: [], diagnoses: [], summaries: [], draft: null } as const;

export const stones: ChildWords = {
  ...none,
  codeName: 'Piedra de Río',
  language: 'mam',
  notes: [
    { title: 'Siete piedras', text: 'Sacó siete piedritas de la bolsa, las puso en fila en mi escritorio y al final se las llevó, contándolas. Por medio de la intérprete: son del patio de aquí. Entonces son lo que tiene.\n\nDijo que sí a todo lo que pregunté. Tengo que preguntar de otra manera.' },
    { title: 'Sí y no', text: 'Jugamos a que yo pregunto tonterías y él tiene que decir que no. ¿Comes sillas? Hicieron falta cuatro rondas para el primer no, y luego cayeron como granizo. Quedó orgulloso, y yo también.' },
    { title: 'La carta de otra gente', text: 'Llegó una carta sobre él que, dice quien lo defiende, hay que guardar, con todo lo que le toca. Le expliqué que ahora no se tira nada, y que eso no quiere decir que él haya hecho algo. Preguntó si las piedras también cuentan.' },
    { title: 'El río', text: 'Hizo un río con la tela azul, y todos cruzaron, uno por uno, sobre las piedras. Al más chiquito lo cargaron. Revisó dos veces que no quedara nadie en la otra orilla. Yo sostuve la tela.' },
    { title: 'Ocho', text: 'Hoy ocho piedras. La octava es para mí, para guardarla hasta que se vaya. Está junto a la lámpara. Pregunté en supervisión si puedo; me preguntaron qué le costaría a él que yo no la guardara.' },
  ],
  entries: [
    'Come poco y rápido, esconde pan. Se sobresalta si lo llaman por detrás. Duerme siete horas. Obedece en todo, que no es lo mismo que estar bien.',
    'Sesiones semanales de juego con intérprete. Una caja suya con pan, para que no tenga que esconderlo. El personal lo llama de frente. Revisar en un mes.',
    'S: Dice que le gusta “el juego del no”.\nO: Primeras negativas, con gusto; sostiene más la mirada.\nA: Empieza a distinguir lo que él quiere de lo que se espera.\nP: Ofrecer dos opciones en todo, también en la mesa.',
    'Come a ritmo normal, dos platos en la cena. Juega con los niños de su cuarto; sigue más de lo que guía.',
    'S: Preguntó si podía escoger el juego.\nO: Escogió, explicó las reglas por medio de la intérprete y las cambió una vez.\nA: Mejoría constante.\nP: Seguir. El personal informa que esta semana no hubo pan escondido.',
  ],
};

export const turtle: ChildWords = {
  ...none,
  codeName: 'Tortuga Quieta',
  language: 'es',
  notes: [
    { title: 'La mayor', text: 'Contesta por su hermanito aunque él no esté. Cuando pregunté qué le gusta a ella, pensó mucho rato y dijo: cuando él está dormido.' },
    { title: 'Los dos', text: 'Una hora con su hermano. Él jugó, ella vigiló que jugara bien. Le di una silla y un jugo y le pedí que fuera invitada. Aguantó cuatro minutos. Es un comienzo.' },
    { title: 'Respuestas de otra persona', text: 'La encargada llenó la hoja sobre ella y casi no ve nada malo: tan buena niña. Creo que eso es justo lo que está mal. No va al expediente como opinión; el puntaje habla por sí solo.' },
    { title: 'Tener diez años', text: 'Pintamos con los dedos, se manchó la manga y esperó el regaño. Yo me manché la mía. Luego pintó de verde una pared entera de la casa de muñecas, y no fue culpa de nadie.' },
    { title: 'Preguntó qué quiere decir “después”', text: 'Después de las hojas de quien la defiende dijo: después. Hoy quiso saber si me enojé. Le dije que después es una respuesta, y que nadie vuelve a preguntar antes de que pase la semana. Entonces me contó que quería ver si era cierto.' },
  ],
  entries: [
    'Sesiones semanales para ella sola, aparte de su hermano. Tres noches por semana el personal acuesta al hermano. Revisar en un mes.',
    'S: La madre 20 minutos por teléfono, con los dos.\nO: La niña dio informes, el niño cantó. La madre le dio las gracias a la niña y le dijo que jugara.\nA: La madre puede quitarle la carga, con palabras que la niña le cree.\nP: Una llamada cada dos semanas; pedir a la madre que lo vuelva a decir.',
    'Segunda semana en que el personal acuesta al hermano. La primera noche protestó, la segunda leyó, la tercera durmió.',
  ],
  summaries: [{
    purpose: 'Pedir que quede en el mismo lugar que su hermano',
    why: 'Para pedir que ustedes dos puedan quedar juntos.',
    sentences: [
      { section: 'dailyLife', text: 'Cuida a su hermano todos los días, y descansa cuando se encargan los adultos.', rendering: 'Cuidas a tu hermano todos los días, y descansas cuando los grandes ayudan.' },
      { section: 'plan', text: 'Sesiones para cada uno, y una llamada con la familia cada dos semanas.', rendering: 'Cada uno tiene su hora conmigo, y hay una llamada cada dos semanas.' },
    ],
    signer: { kind: 'noOne', basis: 'Carta de la asesoría legal: en este estado, a su edad, puede decidir por sí misma sobre esto.' },
  }],
};

export const leaf: ChildWords = {
  ...none,
  codeName: 'Hoja Temprana',
  language: 'es',
  notes: [
    { title: 'Debajo de la mesa', text: 'Media hora debajo de la mesa con los carritos, y yo al lado. Un carrito salió, me miró y volvió a entrar. Seis veces. La séptima se quedó.' },
    { title: 'Un oso gritón', text: 'El oso le grita a todo el mundo, luego le da pena y a cada quien le lleva una hoja. Me hizo gritar a mí también. No me salió bien; él me enseñó cómo.' },
    { title: 'Dormido', text: 'Se durmió en los cojines, con el dedo en la boca y el oso de guardia. Lo dejé. Su hermana vino a ver, salió de puntitas y no volvió en una hora. A los dos les tocó algo.' },
  ],
  entries: [
    'Juego semanal, media hora para empezar. El mismo cuarto, los mismos juguetes en el mismo lugar. Su hermana lo trae y no se queda. Revisar en seis semanas.',
    'Se quedó cuarenta minutos, guió el juego y aceptó que le dijeran adiós en la puerta.',
    'Duerme diez horas. Moja la cama una vez por semana, antes cuatro. Juega con otros un cuarto de hora antes de buscar a su hermana.',
  ],
};

export const cloud: ChildWords = {
  ...none,
  codeName: 'Nube Alta',
  language: 'es',
  notes: [
    { title: 'Diecisiete', text: 'Cumple dieciocho en primavera y cuenta en semanas. Nadie le ha dicho qué pasa ese día, así que cada noche imagina otra cosa. Yo tampoco lo sé todo. Le dije que averiguo lo que pueda y que le digo lo que no.' },
    { title: 'Lo que averigüé', text: 'Repasamos lo que dice quien lo defiende sobre cumplir dieciocho, con él y no sobre él. Se lo escribió en el dorso de la mano y luego en papel. Esa noche durmió, dice.' },
    { title: 'Su no', text: 'La escuela quería una carta. Recorrió las hojas con cuidado, dijo que no, y esperó a ver mi cara. Le dije que queda como no, y que a mí nadie me va a preguntar por qué. Me dio la mano.' },
    { title: 'Cocina', text: 'Ahora cocina los domingos para la casa. Me trajo un tamal envuelto como regalo. Hablamos de medidas: cuánto de algo es suficiente, cuando nadie te lo ha enseñado.' },
    { title: 'Un plan con dirección', text: 'Parece que hay a dónde ir, y un señor al que vio una vez en una pantalla. Está contento y no se fía. Le dije que las dos cosas van en la misma mochila. Se rio: “Una mochila grande, entonces.”' },
  ],
  entries: [
    'Cada dos semanas, y el grupo de muchachos. Datos por escrito, de quien lo defiende, sobre cumplir dieciocho. Un calendario suyo. Revisar en un mes.',
    'Grupo, cinco presentes. Les explicó el autobús a dos menores y se quedó a apilar sillas.',
    'S: “Pienso en lo que viene y no me mareo.”\nO: Tranquilo; por su cuenta hizo una lista de preguntas para quien lo defiende.\nA: La ansiedad baja donde hay datos.\nP: Cada dos semanas. Preparar una despedida.',
    'La preocupación por ese día se volvió un plan para ese día. Se agrega: a quién llamar la primera semana, de memoria. Revisar en un mes.',
    'GAD-7 de 15 a 8 en once semanas. Cocina, duerme, planea. Lo que queda de preocupación tiene sus razones.',
  ],
  summaries: [{
    purpose: 'Apoyo en la escuela',
    why: 'La escuela quiere saber qué te ayuda en clase.',
    sentences: [
      { section: 'plan', text: 'En clase ayudan un lugar cerca de la puerta y las instrucciones por escrito.', rendering: 'Te ayuda sentarte cerca de la puerta y que te den las tareas por escrito.' },
    ],
    signer: { kind: 'noOne', basis: 'Carta de la asesoría legal: en este estado puede decidir por sí mismo sobre esto.' },
  }],
};

export const shell: ChildWords = {
  ...none,
  codeName: 'Caracol Redondo',
  language: 'ht',
  notes: [
    { title: 'Tenía una pregunta', text: 'Escuchó el aviso hasta el final por medio de la intérprete y luego tuvo una pregunta, que también es una respuesta: ¿a usted quién le paga? Se lo dije. Lo pensó. “Entonces usted tampoco es libre.” No. Pero aquí adentro yo decido qué escribo.' },
    { title: 'Después del teléfono', text: 'Vino directo del teléfono con la cara de piedra. Alguien de su casa está enfermo; qué tan enfermo no le dijeron. Averiguamos juntas a quién se puede llamar y a qué hora. Fue todo, y para hoy estaba bien.' },
    { title: 'Noticias de casa', text: 'Ya salió del hospital. Bailó tres pasos y se sentó de golpe, como sorprendida en algo. Pregunté si la alegría está permitida. “Sin hacer ruido.” Así que nos alegramos bajito, y la intérprete cruzó los dedos de las dos manos.' },
  ],
  entries: [
    'Duerme mal desde que supo de una enfermedad en la familia. Come. Sigue las clases, habla con dos muchachas de su región. Ningún pensamiento de morir, preguntado directamente.',
    'S: Llamada fuera de horario tras malas noticias; “la cabeza me corre”.\nO: Temblor, manos frías; se calmó en cuarenta minutos con respiración y una cobija.\nA: Malestar agudo con motivo. Sin peligro para ella; aceptó despertar al personal.\nP: Esta noche el personal se asoma cada media hora. Próxima sesión mañana, si quiere.',
    'Llamada a casa acordada para el viernes a hora fija. El personal de noche conoce la cobija y la respiración. Revisar en una semana.',
    'Las noticias son buenas. Siguen las sesiones semanales; una llamada cada semana a la misma hora. Revisar en dos semanas.',
  ],
};

export const star: ChildWords = {
  ...none,
  codeName: 'Lucero',
  language: 'quc',
  notes: [
    { title: 'Un susurro', text: 'Le susurra al oído a la intérprete, que lo dice en voz alta, y luego asiente: sí, eso dije. Me gusta que lo revise.' },
    { title: 'Cocinar', text: 'Hizo tortillas de barro para todas y una más, que se quedó en el plato. Nadie se la podía comer. Pregunté si había que taparla, para que no se enfriara. Se tapó.' },
  ],
  entries: [
    'Tercera sesión. Me dijo cuatro palabras en voz alta a mí y no a la intérprete. Dibujó un sol con ojos.',
    'Juego semanal con intérprete, media hora. El personal aprende de ella cinco palabras de su idioma. Revisar en un mes.',
  ],
};

export const kite: ChildWords = { ...none, codeName: 'Papalote de Papel', language: 'es', notes: [], entries: [] };
