import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { shelf as english } from '../en/shelf.ts';

export const shelf = {
  title: '¿Cuál es su bóveda?',
  below: 'Esta tableta guarda {count, plural, =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} =6 {seis} =7 {siete} =8 {ocho} other {#}}. Cada una se abre solo con su propia frase de acceso o sus propias palabras, y abrir una no abre nada de otra.',
  books: 'Bóvedas en esta tableta',
  noName: 'Nombre perdido',
  new: 'Bóveda nueva',
  full: 'Cada imagen de esta tableta ya representa una bóveda. Antes de hacer otra aquí, hay que quitar una.',
  restore: 'Restaurar una copia de seguridad',

  making: 'Preparación a medias',
  ready: '',
  lost: 'Falta una parte',
  openElsewhere: 'Abierta en otra ventana',
  removing: 'Se interrumpió al quitarla',
  refused: 'Ahora no se puede leer',
  away: 'En manos de una niña o un niño',
  removal: 'Se puede quitar desde el {due, date, shortDay}',

  others: 'Otras bóvedas',
  another: '¿Otra persona atiende aquí? Haga su propia bóveda',
  back: 'Atrás',
  newBelow: 'La suya propia, junto a {count, plural, one {la que ya está} =2 {las dos que ya están} =3 {las tres que ya están} =4 {las cuatro que ya están} =5 {las cinco que ya están} =6 {las seis que ya están} =7 {las siete que ya están} other {las # que ya están}} aquí. Abrir una no abre nada de otra.',
  onShelf: 'La imagen y el nombre de cada una están donde los ve quien tenga esta tableta.',
} as const satisfies SameKeys<typeof english>;
