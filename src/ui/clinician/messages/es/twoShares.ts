import type { SameKeys } from '../../../shared/useSpoken.ts';
import type { twoShares as english } from '../en/twoShares.ts';

export const twoShares = {
  title: 'Ábrala con dos partes',
  below: 'Dos cualesquiera de las tres, en cualquier orden. De cada palabra bastan las cuatro primeras letras.',
  first: 'Primera parte',
  second: 'Segunda parte',
  read: 'Parte {number, number} del juego {set}: bien escrita',
  check: 'Comprobar esta parte',
  other: 'Usar otra',
  otherThan: 'Usar otra en lugar de la parte {number, number}',
  do: 'Abrirla y poner esta frase de acceso',
  scan: 'Leer su código con la cámara',
  scanSeen: 'Lo que ve la cámara',
  scanStop: 'Apagar la cámara',
  scanHow: 'Sostenga la hoja plana y con buena luz, de modo que el código llene la mitad de la imagen. La imagen se lee en esta tableta y no se guarda.',
  scanTrouble: {
    refused: 'Esta aplicación no tiene permiso para usar la cámara. Permítalo para este sitio en la configuración del navegador, o escriba las palabras.',
    none: 'No se encontró ninguna cámara en esta tableta. Escriba las palabras.',
    busy: 'La cámara se detuvo, o algo más la está usando. Intente de nuevo, o escriba las palabras.',
    unable: 'Este navegador no da acceso a la cámara. Escriba las palabras.',
    hidden: 'La página se ocultó, así que la cámara se apagó.',
    tooLong: 'En dos minutos no se vio ningún código, así que la cámara se apagó. Intente de nuevo con mejor luz, o escriba las palabras.',
  },
  newTitle: 'Una frase de acceso nueva',
  newWhy: 'Quien usa partes ya no tiene frase de acceso. Elija una ahora: queda puesta en cuanto las dos partes abran la bóveda.',
  without: 'Abrirla sin frase de acceso nueva',
} as const satisfies SameKeys<typeof english>;
