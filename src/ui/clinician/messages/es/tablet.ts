import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { tablet as english } from '../en/tablet.ts';

export const tablet = {
  ready: 'Listo',
  notYet: 'Aún no',
  unknown: 'No se sabe',
  no: 'No',
  offline: 'Funciona sin conexión',
  room: 'Espacio para muchos años de notas',
  roomLow: 'Poco espacio. Las notas ocupan poco, pero libere espacio pronto.',
  roomUnknown: 'Espacio: este navegador no dice cuánto da.',
  persisted: 'Protegida de la limpieza del navegador',
  persistLater: 'Protegida de la limpieza del navegador. <b>Se pide en el paso 3.</b>',
  notPersisted: 'Sin protección ante la limpieza: cuando la tableta se llena, el navegador puede borrar la bóveda.',
  persistUnknown: 'A este navegador no se le puede pedir que proteja la bóveda de la limpieza.',
  protect: 'Pedir al navegador que la proteja',
  refused: 'El navegador dijo que no por ahora. Ponga Resguardo en la pantalla de inicio y pídalo otra vez.',
  installed: 'En la pantalla de inicio, en su propia ventana',
  notInstalled: 'Todavía no está en la pantalla de inicio. Ahí está más a salvo de la limpieza y se abre sin conexión.',
  install: 'Ponerla en la pantalla de inicio',
  ipad: 'En un iPad o iPhone, ponga primero Resguardo en la pantalla de inicio: toque Compartir, luego “Agregar a inicio”, y ábrala desde ahí. La pantalla de inicio guarda lo suyo por separado, así que una bóveda hecha aquí no estaría allá.',
  ipadAfter: 'Esta bóveda se queda en Safari: la pantalla de inicio de un iPad guarda lo suyo por separado. Para tenerla ahí, empiece de nuevo desde la pantalla de inicio.',
  menu: 'Abra el menú del navegador y elija “Agregar a pantalla de inicio” o “Instalar aplicación”.',
  mayForget: 'Cierre el navegador y vuelva a abrir Resguardo antes de la primera nota de verdad. También cierre sesión e iníciela otra vez, si esta tableta lo pide. Una ventana privada, o un perfil de invitado o compartido, puede olvidarlo todo entonces, y la aplicación no puede saberlo de antemano.',
  noFiles: 'Este navegador no tiene archivos privados, así que lo borrado puede quedar un tiempo en su disco.',
} as const satisfies SameKeys<typeof english>;
