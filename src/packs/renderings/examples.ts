import type { Band } from '../../core/Band.ts';
import type { Section } from '../../core/Summary.ts';

/** One sentence of each section, as children of a band can hear it: to look at, never put in. */
export const examples: Readonly<Record<'en' | 'es', Readonly<Record<Band, Readonly<Record<Section, string>>>>>> = {
  en: {
    A: {
      sessions: 'We met seven times. We talked and drew.',
      symptoms: 'You have bad dreams. You wake up at night.',
      dailyLife: 'You like to draw. It is hard for you when a room is loud.',
      plan: 'We will go on with our talks. A grown-up sits with you at bedtime.',
      progress: 'You sleep more now. You can say when you are sad.',
      scores: 'I asked how you feel. You gave it a number. The number went down.',
      diagnosis: 'There is a name for so much fear. I wrote the name.',
      other: 'You take a small pill at night. It helps you sleep.',
    },
    B: {
      sessions: 'We have met seven times since April, each time for almost an hour.',
      symptoms: 'You have bad dreams three nights a week. You jump when a door bangs.',
      dailyLife: 'You go to class each day. It is hard for you to sit still when it is loud.',
      plan: 'We will go on with our talks each week. Night staff do the bedtime steps with you.',
      progress: 'You sleep more than you did in the fall. You ask for help when you need it.',
      scores: 'You told me how often you feel down. In May it came to 17, and now it is 9.',
      diagnosis: 'Doctors have a name for what the bad days did to you. I wrote that name.',
      other: 'A doctor gave you a pill that helps you fall asleep.',
    },
    C: {
      sessions: 'We have met once a week since April, for about 50 minutes each time.',
      symptoms: 'You have bad dreams about three nights a week, and loud doors make you jump.',
      dailyLife: 'You go to class each day, but it is hard to keep your mind on it when you slept badly.',
      plan: 'We will keep on meeting each week. Night staff help you with the steps we made for bedtime.',
      progress: 'You sleep longer than you did in the fall, and you ask for help when you need it.',
      scores: 'You filled in a list of how you feel. It came to 17 in May and to 9 now. Lower means better.',
      diagnosis: 'There is a name for what stress like yours does to people. I wrote that name.',
      other: 'A doctor gave you medicine that helps you fall asleep.',
    },
  },
  es: {
    A: {
      sessions: 'Nos vimos siete veces. Hablamos y dibujamos.',
      symptoms: 'Tienes sueños feos. Te despiertas de noche.',
      dailyLife: 'Te gusta dibujar. Te cuesta si hay mucho ruido.',
      plan: 'Vamos a seguir con las pláticas. Alguien se queda contigo al dormir.',
      progress: 'Ya duermes más. Ya dices cuando algo te pone triste.',
      scores: 'Te pregunté cómo te sientes. Le pusiste un número. El número bajó.',
      diagnosis: 'Sentir tanto miedo tiene un nombre. Yo escribí el nombre.',
      other: 'Tomas una pastilla en la noche. Te ayuda a dormir.',
    },
    B: {
      sessions: 'Nos vimos siete veces desde abril, casi una hora cada vez.',
      symptoms: 'Tienes sueños feos tres noches por semana. Das un salto si suena una puerta.',
      dailyLife: 'Vas a clase cada día. Te cuesta quedarte en tu lugar si hay ruido.',
      plan: 'Vamos a seguir con las pláticas cada semana. En la noche te ayudan con los pasos para dormir.',
      progress: 'Duermes más que en el otoño. Pides ayuda cuando la quieres.',
      scores: 'Me dijiste cada cuánto sientes tristeza. En mayo salió 17 y ahora sale 9.',
      diagnosis: 'Lo que te dejaron los días malos tiene un nombre. Yo escribí ese nombre.',
      other: 'En la clínica te dieron una pastilla que te ayuda a dormir.',
    },
    C: {
      sessions: 'Nos hemos visto una vez por semana desde abril, unos 50 minutos cada vez.',
      symptoms: 'Tienes sueños feos unas tres noches por semana, y las puertas que suenan fuerte te hacen saltar.',
      dailyLife: 'Vas a clase cada día, pero te cuesta poner atención cuando dormiste mal.',
      plan: 'Vamos a seguir cada semana. En la noche te ayudan con los pasos que hicimos para dormir.',
      progress: 'Duermes más que en el otoño, y pides ayuda cuando la necesitas.',
      scores: 'Llenaste una lista de cómo te sientes. En mayo salió 17 y ahora sale 9. Menos es mejor.',
      diagnosis: 'Lo que hace tanta tensión en la gente tiene un nombre. Yo escribí ese nombre.',
      other: 'En la clínica te dieron una medicina que te ayuda a dormir.',
    },
  },
};
