import type { Voice } from '../Voice.ts';

export const spanish: Voice = {
  titles: [
    'Lo que pasó con la {cosa}', 'Después de {suceso}', 'Un dibujo de {lugar}', 'Sobre {persona}', 'La palabra {made}', 'El sueño de nuevo',
    'Una semana más tranquila', 'Preguntas sobre {tema}', 'Otra vez {suceso}', 'La {cosa} y el silencio',
  ],
  parts: [
    {
      heading: 'Al llegar',
      sentences: [
        'Llegó {manera} y eligió la silla junto a la {cosa}.',
        'No ha dormido desde {cuando}; habló de {suceso} antes de que yo preguntara.',
        'Dijo «{cita}» en la puerta y luego nada hasta que empezamos con {juego}.',
        'Parecía {animo} cuando se fue {persona}, y menos después de un rato de {juego}.',
        'Trajo una {cosa} hecha en {lugar} y la puso entre nosotros sin hablar.',
        'Preguntó, como {cuando}, si la puerta queda cerrada.',
      ],
    },
    {
      heading: 'Lo que dijo',
      sentences: [
        'Contó de un camino detrás de {lugar} que olía a {olor}, y ahí se detuvo.',
        '«{cita}», y más tarde, en voz baja, «{cita}».',
        'En su casa había una {cosa} que {persona} llamaba {made}; la palabra nos hizo reír.',
        'Habló por primera vez de {tema}, {manera}, y pidió que no se escribiera en otra parte.',
        'Recuerda {suceso} primero como un sonido: viento, {olor}, alguien que dice {made}.',
        'Tiene miedo de que {persona} sepa de {tema} por alguien de {lugar}.',
        'No dijo nada sobre {tema} y no pregunté.',
        'En el juego hizo de {persona} y a mí me dio el papel de la {cosa}.',
        'Volvió el sueño: {lugar} sin puerta, la {cosa}, y {persona} que llama {made}.',
        'Contó con los dedos las noches desde {suceso}; eran más de las que pensábamos.',
        'Comparó {suceso} con lo de {cuando}: «{cita}».',
      ],
    },
    {
      heading: 'Lo que noté',
      sentences: [
        'El cuerpo estaba {animo} antes que las palabras.',
        'La respiración se cortó al hablar de {suceso} y volvió con {juego}.',
        'Mi conjetura, nada más: la {cosa} está en lugar de {persona}.',
        'Quizá pregunté demasiado pronto por {tema}.',
        'Las pausas fueron más largas que {cuando}, y menos {animo}.',
        'Noté mi propia tristeza al oír de {tema}; llevarlo a supervisión.',
        'La mirada iba y venía {manera}; se quedó durante {juego}.',
      ],
    },
    {
      heading: 'Para la próxima',
      sentences: [
        'Guardar los primeros diez minutos para {juego}.',
        'Dejar {tema} hasta que venga por sí solo.',
        'Traer otra vez la {cosa}; la pidió.',
        'Preguntar por el sueño, no por {suceso}.',
        'Ver juntos qué puede querer decir {made}, si todavía está.',
        'La próxima semana a la misma hora, y parar cuando levante la mano.',
      ],
    },
  ],
  fills: {
    persona: ['la tía', 'el hermano mayor', 'la abuela', 'la prima', 'la maestra', 'el vigilante', 'la trabajadora social', 'el compañero de cuarto', 'el tío', 'la hermanita', 'la vecina', 'el entrenador', 'la cocinera', 'el pastor'],
    lugar: ['la casa del río', 'el patio', 'la cocina', 'la terminal', 'el dormitorio', 'el mercado', 'la iglesia', 'el cerro', 'la biblioteca', 'la milpa', 'la clínica', 'el jardín', 'la frontera', 'el taller', 'la panadería'],
    cosa: ['libreta azul', 'cometa', 'radio', 'foto', 'taza amarilla', 'cobija', 'campana', 'guitarra', 'piedra', 'muñeca de trapo', 'tarjeta', 'lámpara', 'gorra', 'canasta', 'pelota'],
    animo: ['inquieta', 'cansada', 'tranquila', 'triste', 'tensa', 'enojada', 'esperanzada', 'sola', 'orgullosa', 'asustada', 'confusa', 'ansiosa'],
    suceso: ['la llamada', 'la audiencia', 'el cumpleaños', 'la tormenta', 'la mudanza', 'la caminata', 'la despedida', 'el pleito', 'la visita', 'la noche en el bus', 'la carta', 'el examen', 'el entierro'],
    tema: ['la casa', 'el viaje', 'el sueño', 'la escuela', 'la comida', 'la confianza', 'el dinero', 'el futuro', 'el enojo', 'la fe', 'las reglas de la casa', 'extrañar a alguien', 'que le crean'],
    juego: ['la respiración', 'el dibujo', 'la plastilina', 'la caja de arena', 'las cartas', 'la caminata de anclaje', 'la música', 'la rueda de emociones', 'la torre'],
    cuando: ['la semana pasada', 'el domingo', 'hace dos noches', 'esta mañana', 'antes de la mudanza', 'ayer', 'hace un mes', 'el primer día', 'la época de lluvia'],
    manera: ['despacio', 'sin levantar la vista', 'con una sonrisa', 'de prisa', 'en voz muy baja', 'casi alegre', 'palabra por palabra', 'de brazos cruzados', 'de pie'],
    olor: ['diésel', 'naranja', 'tierra mojada', 'humo', 'pan', 'sal', 'jabón', 'maíz', 'café'],
    cita: ['ya no quiero contar', 'no sé cómo decirlo', 'mis manos se acuerdan', 'ella me esperaba', 'quiero dormir sin soñar', 'nadie me preguntó', 'aquí hace frío', 'puedo esperar', 'dime otra vez que se queda aquí', 'soy yo quien se fue'],
  },
};
