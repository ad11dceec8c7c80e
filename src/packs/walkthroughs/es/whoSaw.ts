import type { WhoSaw } from '../WalkthroughPack.ts';

/** Shown to a child of 6 to 9. */
export const whoSawA: WhoSaw = {
  opening: {
    title: 'A quién le mandé tus hojas',
    picture: 'page-seen',
    sentences: ['Aquí ves qué mandé, y quién lo tiene.', 'Mi cuaderno con candado no se mandó desde aquí.'],
  },
  nothing: { title: 'No se fue ninguna hoja', picture: 'page-home', sentences: ['No he mandado hojas sobre ti.', 'Si quiero mandar una, te pregunto antes.', 'Un juez o la ley puede hacer que la mande.'] },
  waiting: {
    title: 'Esta hoja todavía no se ha ido',
    picture: 'page-waits',
    sentences: ['Dijiste que sí a una hoja para {WHO}.', '¿Para qué? {WHY}', 'No se va antes del {WAIT}.', 'Todavía puedes decir que no.'],
    takeBack: { label: 'No mandes esta hoja', ask: 'Entonces esta hoja no se va.', done: 'Está bien. No la mando. Ya no se va.' },
  },
  sent: {
    title: 'Esta hoja ya se fue',
    picture: 'paper-plane',
    sentences: ['{WHO} tiene una hoja sobre ti.', 'Se fue el {ON}.', '¿Para qué? {WHY}', 'Puede que más gente la vea.'],
    takeBack: {
      label: 'No mandes más',
      ask: 'Entonces ya no mando más.',
      done: 'Esa hoja ya se fue. No la puedo traer. No voy a mandar más. Voy a pedir que la tiren. Puede que digan que no.',
    },
  },
  takenBack: { title: 'Dijiste que no', picture: 'page-home', sentences: ['Dijiste que no el {ON}.', 'No se mandó. Era para {WHO}.'] },
  recalled: {
    title: 'Dijiste que no más',
    picture: 'stop-more',
    sentences: ['{WHO} tiene esta hoja.', 'Después dijiste que no, el {ON}.', 'Ya no mando más.', 'Pido que la tiren. Puede que digan que no.'],
  },
  ended: { title: 'Esta hoja no se fue', picture: 'page-home', sentences: ['Ya pasó el tiempo. Era para {WHO}.', 'La hoja no se mandó.'] },
  closing: {
    title: 'Otras personas también cuentan cosas',
    picture: 'staff-files',
    sentences: ['La demás gente grande de aquí también puede contar cosas.', 'Yo no veo todo lo que cuentan.', 'Si tuve que contar algo, no está aquí. Me puedes preguntar.', 'Puedes pedir ver esto otra vez.'],
  },
};

/** Shown to a child of 10 to 13. */
export const whoSawB: WhoSaw = {
  opening: {
    title: 'Quién recibió tus resúmenes',
    picture: 'page-seen',
    sentences: ['Estos son los resúmenes sobre ti, y quién los recibió de mí.', 'Mis notas privadas no están aquí, porque esta aplicación no las manda.'],
  },
  nothing: { title: 'No se mandó nada', picture: 'page-home', sentences: ['De aquí no he mandado resúmenes sobre ti.', 'Te pregunto antes de mandar uno, salvo que me obligue la ley o un juez.'] },
  waiting: {
    title: 'Este resumen todavía no se ha mandado',
    picture: 'page-waits',
    sentences: ['Dijiste que sí a un resumen para {WHO}.', '¿Para qué lo quieren? {WHY}', 'No lo mando antes del {WAIT}.', 'Todavía puedes decir que no.'],
    takeBack: { label: 'No lo mandes', ask: 'Entonces no lo mando.', done: 'Está bien. Queda cancelado. No lo mando.' },
  },
  sent: {
    title: 'Este resumen ya se mandó',
    picture: 'paper-plane',
    sentences: ['{WHO} recibió un resumen sobre ti el {ON}.', '¿Para qué lo querían? {WHY}', 'Se lo podrían enseñar a otra gente, y eso no lo puedo controlar.'],
    takeBack: {
      label: 'No mandes más',
      ask: 'Entonces ya no mando más.',
      done: 'Esa copia ya salió, y no la puedo traer de vuelta. No voy a mandar más, y voy a pedir que la borren. Puede que digan que no.',
    },
  },
  takenBack: { title: 'Cambiaste de idea', picture: 'page-home', sentences: ['Dijiste que no el {ON}.', 'El resumen para {WHO} no se mandó.'] },
  recalled: {
    title: 'Dijiste que no más',
    picture: 'stop-more',
    sentences: ['{WHO} recibió este resumen, y el {ON} dijiste que no más.', 'Ya no mando más.', 'Pido que lo borren, y puede que digan que no.'],
  },
  ended: { title: 'Este resumen no se mandó', picture: 'page-home', sentences: ['Era para {WHO}, y se acabó el tiempo.', 'No se mandó.'] },
  closing: {
    title: 'Otras personas también comparten cosas',
    picture: 'staff-files',
    sentences: ['Hay más gente y oficinas que escriben cosas.', 'Yo no veo todo lo que comparten.', 'Si la ley o un juez me obligó a contar algo, no está aquí. Me puedes preguntar.', 'Puedes pedir ver esto cuando quieras.'],
  },
};

/** Shown to a teen of 14 to 17. */
export const whoSawC: WhoSaw = {
  opening: {
    title: 'Quién recibió tus resúmenes',
    picture: 'page-seen',
    sentences: ['Aquí está cada resumen al que dijiste que sí, y quién lo recibió de mí.', 'Mis notas privadas no están en esta lista, porque la aplicación no tiene forma de mandarlas.'],
  },
  nothing: { title: 'No se mandó nada', picture: 'page-home', sentences: ['De aquí no he mandado ningún resumen sobre ti.', 'Te voy a preguntar antes de mandar uno, a menos que me obligue una ley o un juez.'] },
  waiting: {
    title: 'Este resumen todavía no se ha mandado',
    picture: 'page-waits',
    sentences: ['Dijiste que sí a un resumen para {WHO}.', 'Dieron esta razón. {WHY}', 'No lo mando antes del {WAIT}.', 'Todavía puedes cancelar.'],
    takeBack: { label: 'No lo mandes', ask: 'Entonces no lo mando.', done: 'Está bien. Queda cancelado. No lo mando.' },
  },
  sent: {
    title: 'Este resumen ya se mandó',
    picture: 'paper-plane',
    sentences: ['{WHO} recibió un resumen sobre ti el {ON}.', 'Dieron esta razón. {WHY}', 'Lo podrían pasar a otra gente, y eso no lo puedo controlar.'],
    takeBack: {
      label: 'No mandes más',
      ask: 'Entonces ya no mando más.',
      done: 'Esa copia ya salió, y no la puedo traer de vuelta. No voy a mandar más, y voy a pedir que la borren. Puede que digan que no.',
    },
  },
  takenBack: { title: 'Cambiaste de idea', picture: 'page-home', sentences: ['Dijiste que no el {ON}.', 'El resumen para {WHO} no se mandó.'] },
  recalled: {
    title: 'Dijiste que no más',
    picture: 'stop-more',
    sentences: ['{WHO} recibió este resumen, y el {ON} dijiste que no más.', 'Ya no mando más.', 'Pido que borren su copia, y puede que digan que no.'],
  },
  ended: { title: 'Este resumen no se mandó', picture: 'page-home', sentences: ['Era para {WHO}, y se acabó el tiempo antes de mandarlo.', 'No se mandó.'] },
  closing: {
    title: 'Otras personas también comparten cosas',
    picture: 'staff-files',
    sentences: ['Otras personas y oficinas guardan sus propios archivos.', 'Yo no veo todo lo que comparten.', 'Si una ley o un juez me obligó a contar algo, eso no está en esta lista. Me puedes preguntar.', 'Puedes pedir ver esta lista cuando quieras.'],
  },
};
