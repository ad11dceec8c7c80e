/** Words of the clinic that a child has not met, and words that may stand for them; '*' for any ending. Only offered, never put in. */
export const plainWords: Readonly<Record<'en' | 'es', readonly (readonly [hard: string, plain: string])[]>> = {
  en: [
    ['anxiety', 'worry'], ['anxious', 'worried'], ['symptom*', 'what you feel'], ['diagnos*', 'the name for it'], ['therapy', 'our talks'], ['therapeutic', 'that helps'], ['therapist', 'counselor'], ['session*', 'our talks'],
    ['medication*', 'medicine'], ['intervention*', 'help'], ['assessment*', 'questions'], ['evaluat*', 'look at'], ['difficulty', 'a hard time'], ['difficulties', 'hard times'], ['concentrat*', 'keep your mind on it'], ['frequent*', 'often'], ['frequency', 'how often'],
    ['currently', 'now'], ['approximately', 'about'], ['appetite', 'how much you want to eat'], ['irritab*', 'quick to get angry'], ['nightmare*', 'bad dreams'], ['insomnia', 'not sleeping'], ['attend*', 'come'], ['additional', 'more'], ['recommend*', 'think it would help'],
    ['improve*', 'get better'], ['progress', 'what is better'], ['trauma*', 'what hurt you'], ['depress*', 'very sad'], ['distress*', 'upset'], ['behavior*', 'what you do'], ['functioning', 'how your days go'], ['hypervigilan*', 'always on guard'], ['startle*', 'jump'],
    ['regulat*', 'calm'], ['coping', 'what helps you'], ['prognosis', 'what may come'], ['modality', 'kind of talk'], ['supportive', 'kind'],
  ],
  es: [
    ['ansiedad', 'preocupación'], ['síntoma*', 'lo que sientes'], ['diagn*', 'el nombre de esto'], ['terapia', 'nuestras pláticas'], ['terapéutic*', 'que ayuda'], ['sesión', 'nuestra plática'], ['sesiones', 'nuestras pláticas'],
    ['medicamento*', 'medicina'], ['medicación', 'medicina'], ['intervención*', 'ayuda'], ['evaluación', 'preguntas'], ['dificultad*', 'lo que te cuesta'], ['concentr*', 'poner atención'], ['frecuente*', 'seguido'], ['frecuencia', 'cada cuánto'],
    ['actualmente', 'ahora'], ['aproximadamente', 'más o menos'], ['apetito', 'ganas de comer'], ['irritab*', 'te enojas rápido'], ['pesadilla*', 'sueños feos'], ['insomnio', 'no poder dormir'], ['adicional*', 'más'], ['recomend*', 'creo que ayudaría'],
    ['mejoría', 'lo que va mejor'], ['trauma*', 'lo que te hizo daño'], ['depres*', 'mucha tristeza'], ['malestar', 'sentirte mal'], ['conducta*', 'lo que haces'], ['funcionamiento', 'cómo van tus días'], ['hipervigilan*', 'siempre alerta'], ['sobresalt*', 'te asustas'],
    ['regulación', 'calma'], ['afrontamiento', 'lo que te ayuda'], ['pronóstico', 'lo que puede venir'], ['modalidad', 'tipo de plática'],
  ],
};
