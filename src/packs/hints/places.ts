/** Countries the children come from or through, towns on the way, offices. Letter for letter, with and without accents. */
export const placeNames: readonly string[] = [
  'Guatemala', 'Honduras', 'El Salvador', 'Nicaragua', 'Mexico', 'México', 'Ecuador', 'Colombia', 'Venezuela', 'Peru', 'Perú', 'Haiti', 'Haití', 'Cuba', 'Brazil', 'Brasil', 'Panama', 'Panamá', 'Costa Rica', 'Belize', 'Belice',
  'Afghanistan', 'Afganistán', 'India', 'Turkey', 'China', 'Senegal', 'Mauritania', 'Guinea',
  'Tapachula', 'Reynosa', 'Tijuana', 'Matamoros', 'Nuevo Laredo', 'Ciudad Juárez', 'Ciudad Juarez', 'Juárez', 'Juarez', 'Piedras Negras', 'Monterrey', 'Chiapas', 'Tabasco', 'Veracruz', 'Tenosique', 'Nogales', 'Mexicali', 'Darién', 'Darien', 'Suchiate',
  'Huehuetenango', 'Quetzaltenango', 'San Marcos', 'Totonicapán', 'Quiché', 'Alta Verapaz', 'Tegucigalpa', 'San Pedro Sula', 'San Salvador', 'Soyapango', 'Santa Ana', 'Comitancillo',
  'El Paso', 'McAllen', 'Brownsville', 'Laredo', 'Eagle Pass', 'Del Rio', 'San Diego', 'Yuma', 'Tucson', 'Houston', 'Los Angeles', 'Los Ángeles', 'Miami',
  'Texas', 'California', 'Arizona', 'Florida', 'New Mexico', 'New York', 'Nueva York', 'Maryland', 'Virginia', 'Chicago', 'Illinois', 'Georgia', 'Carolina', 'New Jersey', 'Tennessee', 'Ohio', 'Colorado', 'Louisiana',
  'Rio Grande', 'Río Grande', 'Rio Bravo', 'Río Bravo',
];

/** Offices and numbers that are told by their capitals alone. */
export const officeLetters: readonly string[] = ['A-number', 'A-Number', 'número A', 'ICE', 'CBP', 'DHS', 'EOIR', 'USCIS', 'HSI', 'ERO', 'NTA'];
