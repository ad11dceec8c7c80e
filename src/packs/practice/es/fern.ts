import type { ChildWords } from '../PracticeWords.ts';

export const fern: ChildWords = {
  codeName: 'Helecho Chico',
  language: 'es',
  notes: [
    {
      title: 'Las manos en las mangas',
      text: 'Estuvo con las manos metidas en las mangas y contestó lo que se le preguntó con las menos palabras posibles. Dio las gracias cuatro veces. Me pregunto quién le enseñó a no dar molestias.\n\nHizo el PHQ-A sin ayuda y lo devolvió boca abajo. Le dije que la hoja nos dice cómo empezar, no quién es.',
    },
    {
      title: 'La lista',
      text: 'Lleva una lista de lo que debe hacer por su familia, por dentro de la tapa del cuaderno. Catorce cosas. Dormir no está. Pregunté quién cuida a la persona de la lista; lloró sin hacer ruido y se enojó por haber llorado.\n\nLa próxima vez: nada de ingenio.',
    },
    {
      title: 'Deuda',
      text: 'Tal como lo ve, en su casa se debe dinero por su culpa. Me quedé con lo que eso le hace: no almuerza. No escribí de quién ni cuánto, ni aquí ni en ninguna parte, y se lo dije.\n\nLo mío: enojo, y en la hora no sirve.',
    },
    {
      title: 'Mejor, y con miedo de estarlo',
      text: 'Durmió dos noches y le da miedo sentirse mejor: como si eso fuera haberlos olvidado. Nos quedamos con esa frase casi toda la hora. Creo que es el centro.',
    },
    {
      title: 'Me pidió algo',
      text: 'Por primera vez me pidió algo: que la persiana estuviera a la mitad. Lo hice enseguida y no dije nada más. Vale más que el puntaje.',
    },
    {
      title: 'La amiga que se fue',
      text: 'Su amiga salió el sábado y no se despidió. La defendió antes de que yo dijera nada. Luego: “Siempre lo hacen en sábado.” Hicimos una despedida que puede guardar de todas formas: una carta que no hace falta mandar.',
    },
    {
      title: 'Las catorce cosas, otra vez',
      text: 'La lista ya tiene once. Tachó tres delante de mí, una con tanta fuerza que se rompió el papel. Pregunté qué pondría en su lugar y escribió, muy chiquito: almorzar.',
    },
    {
      title: 'Un error mío',
      text: 'Sumé mal el cuestionario y le dije un número con uno de más. Lo vio y me lo dijo con cariño, como se le dice a una niña. Di las gracias y lo corregimos juntas. El resto de la hora se sentó más derecha.',
    },
    {
      title: 'Sobre seguir en otro lugar',
      text: 'Puede ser que la trasladen este mes. Preferiría no empezar con nadie a contarlo todo dos veces. Hablamos de qué necesitaría saber la próxima persona para que no haga falta: resultó que muy poco. Esas palabras las quiere escoger ella.\n\nMe entristece, y lo dije.',
    },
  ],
  additions: [],
  entries: [
    'Ánimo bajo casi todos los días, poco apetito al mediodía, despierta a las cuatro. Se concentra mal. Niega pensamientos de morir, preguntado directamente y dos veces; sabe a quién despertar de noche.',
    'Sesiones individuales semanales. Comer algo al mediodía con una persona del personal a la mesa. Una actividad cada tarde, elegida por ella. Revisar en cuatro semanas; antes, si el ánimo baja.',
    'D: Habló del deber con su familia; lloró y se enojó por llorar.\nA: La culpa está en el centro del ánimo bajo. Por ahora no hay peligro para ella.\nP: Trabajar lo que le toca cargar y lo que no. Grupo desde la próxima semana, si está de acuerdo.',
    'Sesiones individuales cada semana; desde ahora también el grupo de muchachas de los jueves, seis como máximo, llevado junto con el personal de la casa.',
    'Grupo, tercera reunión: seis presentes. Escuchó, le sostuvo el estambre a otra y habló una vez, de música. Salió con las demás y no antes.',
    'Mejoran el apetito y el sueño; la culpa no. Sigue el plan; se agrega una cosa al día que no sea para nadie más. Revisar en cuatro semanas.',
    'D: Habló de una amiga que se fue; escribió una carta que no hace falta mandar.\nA: Está de duelo y en contacto con ello. El ánimo se sostiene.\nP: Seguir. Pedir al personal que las despedidas se avisen cuando se pueda.',
    'Grupo, sexta reunión: trajo una canción y enseñó el estribillo. Dos muchachas le pidieron la letra.',
    'Mal sumado ese día: las respuestas dan 7, no 8. Lo encontró ella; se revisó en conjunto.',
    'En diez semanas, de 17 a 7 en el PHQ-A: come al mediodía, duerme hasta las seis, participa en el grupo. Queda la culpa, y así la llama.',
    'Bueno, si puede seguir en algún lugar sin tener que empezar de nuevo. El mayor riesgo es un traslado repentino.',
  ],
  medications: [
    { name: 'Sertralina', dose: '25 mg por la mañana', prescriber: 'Dra. Ferris, psiquiatría infantil', text: 'Indicada después de su consulta; la autorización de quien tiene la tutela está en la oficina médica. El primer mes, preguntar cada semana por el ánimo y por pensamientos de morir.' },
    { name: 'Sertralina', dose: '50 mg por la mañana', prescriber: 'Dra. Ferris, psiquiatría infantil', text: 'Aumentada. Algo de náusea la primera semana, ya pasó. La toma por su cuenta.' },
    { name: 'Sertralina', dose: '50 mg por la mañana', prescriber: 'Dra. Ferris, psiquiatría infantil', text: 'No nota efectos secundarios. Próxima consulta de psiquiatría en cuatro semanas.' },
  ],
  diagnoses: [{ name: 'Trastorno de adaptación con ánimo depresivo', by: '', text: 'Diagnóstico de trabajo después de dos sesiones. Reconsiderar depresión si se prolonga.' }],
  summaries: [{
    purpose: 'Que la terapia siga en otra casa',
    why: 'Quieren ayudarte bien desde el primer día.',
    sentences: [
      { section: 'sessions', text: 'Sesiones individuales semanales y un grupo semanal durante diez semanas.', rendering: 'Nos vimos cada semana, y viniste al grupo.' },
      { section: 'progress', text: 'Mejoraron el sueño, el apetito y la concentración; el grupo le fue bien.', rendering: 'Duermes y comes mejor, y el grupo te hizo bien.' },
      { section: 'plan', text: 'Para empezar funcionan mejor la música y la escritura que las preguntas.', rendering: 'Empezar con música y con escribir, no con preguntas.' },
    ],
    signer: { kind: 'noOne', basis: 'Carta de la asesoría legal: en este estado puede decidir por sí misma sobre esto.' },
  }],
  draft: null,
};
