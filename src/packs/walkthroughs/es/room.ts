import type { BandWords } from '../WalkthroughPack.ts';

type Room = BandWords['room'];

// 'a quien te la dio: {CLINICIAN}', because 'a {CLINICIAN}' would be wrong before 'el doctor Soto'.
const shared = {
  hearAgain: 'Oír otra vez',
  goBack: 'Volver',
  ask: 'Una duda',
  skip: 'Saltar',
  stop: 'Parar',
  next: 'Siguiente',
  moreBelow: 'Hay más abajo',
  alwaysHere: 'Siempre aquí',
  step: 'Paso {STEP} de {STEPS}',
  reading: 'Estoy leyendo',
  saidItWell: '¿Lo dije bien?',
  showPictures: 'Quiero ver los dibujos',
  thatIsMyAnswer: 'Esa es mi respuesta',
  change: 'Cambiar',
  youChoose: 'Tú decides',
  allAreGood: 'Las cinco respuestas son buenas. Toca una, y yo te la repito.',
  youTapped: 'Tocaste: {ANSWER}.',
  saidItBack: 'Te la repetí',
  isThatRight: '¿Es así? Puedes cambiar tu respuesta.',
  goOn: 'Seguir',
  askPage: 'Pregunta ahora. {CLINICIAN} te escucha. Cuando quieras, toca “Seguir”.',
  againFirst: 'Vamos a ver esto otra vez.',
  partOn: 'Va',
  partOff: 'No va',
  hearOriginal: 'Así lo escribí',
  adultReads: '{CLINICIAN} te va a leer esto.',
  resting: 'Aquí paramos. Dale la tableta a quien te la dio: {CLINICIAN}.',
  giveBack: 'Dale la tableta a quien te la dio: {CLINICIAN}.',
  adultOpens: 'Para {CLINICIAN}',
  tryAgain: 'Probar otra vez',
  dayTomorrow: 'Mañana',
  dayThree: 'En tres días',
  dayWeek: 'En una semana',
  dayAsk: 'Cuando yo lo pida',
  notReviewed: 'Aún sin revisar',
  partSessions: 'Cuándo nos vimos',
  partSymptoms: 'Cómo te sientes',
  partDailyLife: 'Tus días',
  partPlan: 'Lo que vamos a hacer',
  partProgress: 'Lo que ha cambiado',
  partScores: 'Puntos de unas preguntas',
  partDiagnosis: 'Cómo se llama eso',
  partOther: 'Más',
} as const;

/** The room's few words for a child of 6 to 9. */
export const roomA: Room = {
  ...shared,
  whichOfThese: 'Ahora toca un dibujo.',
  nothingLeft: 'Quitaste todas las partes. Ya no hay hoja para mandar.',
  whichDay: '¿Cuándo la vemos otra vez?',
  endMissed: 'No te lo dije bien. Aquí paramos, y no la mando. No hiciste nada malo.',
  endCoerced: 'Aquí paramos. No la mando. No hiciste nada malo.',
  endNotice: 'Eso es todo. Me puedes preguntar más cuando quieras.',
  broken: 'La tableta se trabó. No fuiste tú. Dale la tableta a quien te la dio: {CLINICIAN}.',
};

/** The room's few words for a child of 10 to 13. */
export const roomB: Room = {
  ...shared,
  whichOfThese: '¿Cuál te parece?',
  nothingLeft: 'Quitaste todas las partes. Ya no hay nada que mandar.',
  whichDay: '¿Cuándo lo vemos otra vez?',
  endMissed: 'No te lo expliqué bien. Aquí paramos, y no se manda nada. No hiciste nada malo.',
  endCoerced: 'Aquí paramos. Hoy no lo mando. No hiciste nada malo, y podemos hablar.',
  endNotice: 'Eso es todo por ahora. Me puedes preguntar cuando quieras.',
  broken: 'Algo falló en esta tableta. No fuiste tú. Dale la tableta a quien te la dio: {CLINICIAN}.',
};

/** The room's few words for a teen of 14 to 17. */
export const roomC: Room = {
  ...shared,
  hearOriginal: 'Las palabras exactas',
  partSymptoms: 'Cómo has estado',
  partDailyLife: 'Tu vida diaria',
  partScores: 'Puntos de un cuestionario',
  whichOfThese: '¿Cuál te parece?',
  nothingLeft: 'Quitaste todas las partes, así que no hay nada que mandar.',
  whichDay: '¿Cuándo lo vemos otra vez?',
  endMissed: 'No te lo expliqué bien. Aquí paramos, y no se manda nada. No hiciste nada malo.',
  endCoerced: 'Aquí paramos, y hoy no se manda nada. No estás en problemas. Podemos hablar de eso cuando quieras.',
  endNotice: 'Eso es todo por ahora. Me puedes preguntar después por cualquiera de estas cosas.',
  broken: 'Algo falló en esta tableta. No es tu culpa. Dale la tableta a quien te la dio: {CLINICIAN}.',
};
