/** Own Spanish sentences, one a line: "title | sentence", "" where the page's title tells nothing. */
export const spanish = `
Baclofeno, prospecto | El tratamiento comienza con [[5 mg tres veces al día => start]] y se aumenta [[5 mg => increment]] por toma cada tres días hasta la dosis óptima, normalmente entre [[30 y 75 mg al día => usual]].
 | La agencia francesa rebajó la dosis máxima de baclofeno a [[80 mg diarios => ceiling]], frente a los [[300 mg => ceiling]] de antes.
Foro baclofeno | Hola, estoy en [[120 mg => taken]] desde hace un mes y mi médico no quiere pasar de [[150 mg => ceiling]].
 | Una mujer de 50 años ingresó tras ingerir [[400 mg => taken]] de baclofeno.
 | Los participantes recibieron baclofeno [[30 mg/día => taken]] o placebo durante doce semanas.
 | Por encima de [[60 mg al día => threshold]] de baclofeno los efectos adversos son frecuentes.
 | Lioresal [[10 mg => strength]] comprimidos, envase de 30.
 | La retirada del baclofeno se hará reduciendo [[5-10 mg por semana => increment]].
 | En diálisis se recomienda baclofeno [[5 mg al día => usual]].
Baclofeno intratecal | La dosis media al año fue de [[290 mcg/día => taken]]; el bolo de prueba es de [[50 mcg => start]].
 | En medio hospitalario pueden alcanzarse [[100 mg al día => ceiling]] de baclofeno.
 | Incluso [[10 mg => threshold]] de baclofeno pueden provocar coma en un paciente en diálisis.
 | Tratamiento habitual: baclofeno [[10 mg cada 8 horas => taken]], omeprazol 20 mg.
 | Quienes recibían más de [[180 mg => threshold]] de baclofeno morían más.
Bomba de baclofeno | La dosis se cuenta en microgramos: [[220 µg/día => taken]] en esta paciente.
`;
