import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { kinds as english } from '../en/kinds.ts';

export const kinds = {
  many: {
    session: 'Sesiones', progress: 'Notas de evolución', treatment: 'Tratamiento', symptoms: 'Síntomas', functioning: 'Vida diaria', score: 'Puntajes',
    diagnosis: 'Diagnóstico', medication: 'Medicación', plan: 'Plan', prognosis: 'Pronóstico', progressToDate: 'Avance hasta hoy',
    notice: 'Avisos', noticeRead: 'Tarjetas leídas', consent: 'Resúmenes', loose: 'Adiciones sueltas',
  },
  title: {
    medication: { started: '{name}, empezada', goesOn: '{name}, sigue', changed: '{name}, cambiada', stopped: '{name}, suspendida' },
    score: '{name}: {total, number}',
    scoreBefore: '{name}: {total, number}, antes {before, number}',
    scoreOut: '{name}: no cuenta',
    diagnosis: 'Diagnóstico: {name}',
    functioning: 'Vida diaria: {areas}',
    plan: { made: 'Plan', reviewed: 'Plan, revisado', ended: 'Plan, terminado' },
    treatment: { started: 'Tratamiento, empezado', changed: 'Tratamiento, cambiado', ended: 'Tratamiento, terminado' },
    symptoms: 'Síntomas',
    prognosis: 'Pronóstico',
    progressToDate: 'Avance hasta hoy',
  },
  step: {
    medication: { started: 'Empezó', goesOn: 'Sigue', changed: 'Cambió', stopped: 'Se suspendió' },
    plan: { made: 'Un plan nuevo', reviewed: 'Revisado', ended: 'Terminado' },
    treatment: { started: 'Empezó', changed: 'Cambió', ended: 'Terminó' },
  },
  state: { working: 'Diagnóstico provisional', made: 'Establecido', inRemission: 'En remisión', resolved: 'Resuelto', ruledOut: 'Descartado' },
  area: { sleep: 'Sueño', eating: 'Comida', selfCare: 'Cuidado propio', school: 'Escuela', play: 'Juego', people: 'Con otras personas', other: 'Otra' },
  frequency: { daily: 'A diario', twiceAWeek: 'Dos veces por semana', weekly: 'Cada semana', everyTwoWeeks: 'Cada dos semanas', monthly: 'Cada mes', asNeeded: 'Según haga falta' },
  answeredBy: { child: 'según la niña o el niño', caregiver: 'según quien cuida', clinician: 'según usted' },
  instrument: { cats2: 'CATS-2, de 7 a 17', cats: 'CATS, de 7 a 17', catsYoung: 'CATS, de 3 a 6', sdq: 'SDQ, total de dificultades', cssrs: 'C-SSRS, severidad de la ideación' },
  part: {
    arousal: 'Activación', attention: 'Atención', avoidance: 'Evitación', conduct: 'Conducta', depression: 'Depresión',
    emotional: 'Síntomas emocionales', externalizing: 'Externalizante', generalized: 'Ansiedad generalizada',
    hyperactivity: 'Hiperactividad', internalizing: 'Internalizante', intrusion: 'Intrusión', obsessive: 'Obsesivo-compulsivo',
    panic: 'Pánico', peers: 'Relación con pares', prosocial: 'Prosocial, fuera del total', school: 'Escuela',
    separation: 'Ansiedad por separación', social: 'Ansiedad social', thoughts: 'Pensamientos y ánimo',
  },
  cutOff: 'punto de corte {cutOff, number}',
  nextReview: 'próxima revisión el {day}',
  rightTotal: 'El total es {total, number}.',
  noTotal: 'Este puntaje no cuenta.',
  whole: 'Todo el expediente, {count, number}',
  scores: 'Puntajes en el tiempo',
} as const satisfies SameKeys<typeof english>;
