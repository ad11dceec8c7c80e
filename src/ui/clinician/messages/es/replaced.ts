import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { replaced as english } from '../en/replaced.ts';

export const replaced = {
  title: 'Se reemplazó el código de esta aplicación',
  below: 'Otro código tomó su lugar mientras estaba abierta, y aquí nadie lo había pedido. Las actualizaciones de Resguardo nunca hacen eso.',
  saved: 'La bóveda se bloqueó de inmediato. Sus últimas palabras están guardadas.',
  unsaved: 'La bóveda se bloqueó de inmediato. Sus últimas palabras no se pudieron guardar a tiempo; lo que se guardó antes sigue ahí.',
  child: 'Pasó mientras una niña o un niño tenía la tableta. Su cuarto se cerró de inmediato; lo que había respondido hasta entonces se conserva.',
  closed: 'No había ninguna bóveda abierta. Si estaba escribiendo una frase de acceso, esta página no la envió a ningún lado.',
  todo: 'Qué hacer ahora',
  noPassphrase: 'No escriba su frase de acceso en esta tableta hasta que se aclare. No vuelva a cargar esta página: eso pondría en marcha el otro código.',
  close: 'Cierre el navegador con todas sus ventanas.',
  ask: 'Pregunte a quien le publica Resguardo si cambiaron el servidor, y avise a quien se encarga de esta tableta. Dígales la versión y la hora que están abajo.',
  safe: 'Sus notas siguen selladas en esta tableta. Una copia de seguridad se abre en otra, con un ejemplar de la aplicación que se haya comprobado.',
  foot: 'Versión {version}, {at, date, dayAndTime}',
} as const satisfies SameKeys<typeof english>;
