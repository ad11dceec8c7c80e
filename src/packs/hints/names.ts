import { languages } from '../languages.ts';

/** What a capital in the middle of a sentence may begin without being a person's name. */
export const namesThatAreFine: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun',
  'Enero', 'Febrero', 'Marzo', 'Abril', 'Mayo', 'Junio', 'Julio', 'Agosto', 'Septiembre', 'Octubre', 'Noviembre', 'Diciembre',
  'Lunes', 'Martes', 'Miércoles', 'Jueves', 'Viernes', 'Sábado', 'Domingo',
  'I', 'I\'m', 'I\'ve', 'I\'d', 'I\'ll', 'Mayan', 'Maya', 'Farsi', 'Flores', 'Ms', 'Mr', 'Mrs', 'Dr', 'Sr', 'Sra', 'Srta', 'Dra', 'Lic',
  'Play', 'Cognitive', 'Behavioral', 'Therapy', 'Trauma', 'Focused', 'Spanish', 'Christmas', 'Easter', 'Ramadan', 'Eid', 'Thanksgiving', 'Navidad', 'Pascua', 'Ramadán',
  'Child', 'Children', 'Depression', 'Inventory', 'Scale', 'Scales', 'Checklist', 'Questionnaire', 'Screen', 'Center', 'God', 'Dios', 'English', 'Math', 'Uno', 'Melatonin', 'Sertraline', 'Prazosin', 'Fluoxetine', 'Terapia', 'Cognitivo', 'Conductual',
  ...languages.flatMap(({ ownName, inEnglish }) => `${ownName} ${inEnglish}`.split(/[\s()]+/)).filter((each) => each !== ''),
];

/** Given names that are no words of English or Spanish at the start of a sentence, where a capital tells nothing. */
export const givenNames: readonly string[] = [
  'Ana', 'María', 'Maria', 'José', 'Jose', 'Juan', 'Luis', 'Carlos', 'Jorge', 'Pedro', 'Miguel', 'Mateo', 'Diego', 'Daniel', 'David', 'Kevin', 'Brayan', 'Bryan', 'Wilmer', 'Elmer', 'Selvin', 'Marvin', 'Edwin', 'Darwin', 'Melvin', 'Josué', 'Josue', 'Samuel',
  'Gabriel', 'Rafael', 'Manuel', 'Antonio', 'Francisco', 'Javier', 'Fernando', 'Alejandro', 'Andrés', 'Sebastián', 'Santiago', 'Ricardo', 'Roberto', 'Mario', 'Óscar', 'Oscar', 'Hugo', 'Walter', 'Henry', 'Christian', 'Cristian', 'Jonathan', 'Anderson', 'Emerson',
  'Marisol', 'Lucía', 'Lucia', 'Sofía', 'Sofia', 'Camila', 'Valentina', 'Daniela', 'Gabriela', 'Andrea', 'Fernanda', 'Alejandra', 'Juana', 'Catarina', 'Micaela', 'Petrona', 'Dominga', 'Marta', 'Sandra', 'Karla', 'Carla', 'Yesenia', 'Jessica', 'Jennifer', 'Wendy', 'Heidy', 'Keyla', 'Emely',
  'Genesis', 'Génesis', 'Nicole', 'Ashley', 'Brenda', 'Mayra', 'Maira', 'Glenda', 'Ingrid', 'Paola', 'Claudia', 'Patricia', 'Carmen', 'Elena', 'Isabel', 'Rosario', 'Verónica', 'Silvia', 'Julia', 'Mariana', 'Ximena', 'Adriana', 'Lorena', 'Norma', 'Irma', 'Elvira',
  'Ahmad', 'Ahmed', 'Mohammad', 'Mohammed', 'Muhammad', 'Abdul', 'Fatima', 'Zahra', 'Maryam', 'Mariam', 'Ali', 'Hassan', 'Hussain', 'Karim', 'Farid', 'Amir', 'Omar', 'Yusuf', 'Ibrahim', 'Aisha', 'Singh', 'Gurpreet', 'Jaspreet', 'Jean', 'Pierre', 'Widline',
];
