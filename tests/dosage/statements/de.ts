/** Own German sentences, one a line: "title | sentence", "" where the page's title tells nothing. */
export const german = `
Baclofen Gebrauchsinformation | Die Behandlung beginnt mit [[15 mg pro Tag => start]], verteilt auf drei Gaben; alle drei Tage wird um [[15 mg => increment]] gesteigert, bis die optimale Dosis von meist [[30 bis 75 mg => usual]] erreicht ist.
 | Die französische Arzneimittelbehörde erlaubt Baclofen nur noch bis [[80 mg täglich => ceiling]]; zuvor waren [[300 mg => ceiling]] üblich.
Baclofen Forum | Hallo zusammen, ich bin inzwischen bei [[140 mg => taken]] und spüre nichts, mein Arzt will nicht über [[150 mg => ceiling]] gehen.
 | Eine 35-jährige Frau wurde nach Einnahme von [[600 mg => taken]] Baclofen bewusstlos eingeliefert.
 | Die Teilnehmer erhielten zwölf Wochen lang [[30 mg/Tag => taken]] oder [[90 mg/Tag => taken]] Baclofen oder Placebo.
 | Ab [[60 mg täglich => threshold]] nehmen die Nebenwirkungen von Baclofen deutlich zu.
 | Baclofen [[10 mg => strength]] Tabletten, 50 Stück (N2), teilbar.
 | Beim Ausschleichen wird Baclofen wöchentlich um [[5 bis 10 mg => increment]] reduziert.
 | Bei Dialysepatienten kann schon eine Gabe von [[10 mg => threshold]] Baclofen zu Verwirrtheit führen.
 | Bei eingeschränkter Nierenfunktion genügen [[5 mg am Tag => usual]] Baclofen.
Intrathekales Baclofen | Die mittlere Dosis nach einem Jahr betrug [[280 µg/Tag => taken]]; die erste Testdosis waren [[50 µg => start]].
 | In der Klinik sind in Ausnahmefällen [[100 bis 120 mg täglich => ceiling]] Baclofen möglich.
Baclofen Forum | Angefangen hab ich mit [[10 mg => start]] abends, jede Woche [[10 mg => increment]] dazu, jetzt [[80 mg => taken]] und kein Verlangen mehr.
 | Die Höchstdosis von Baclofen beträgt bei Kindern unter acht Jahren [[40 mg pro Tag => ceiling]].
 | Patienten, die mehr als [[180 mg => threshold]] Baclofen am Tag bekamen, starben häufiger.
 | Vormedikation: Baclofen [[10 mg 1-1-1 => taken]], Pantoprazol 40 mg 1-0-0.
Baclofen-Pumpe | Die Dosis zählt man in Mikrogramm: [[220 µg/Tag => taken]] bei dieser Patientin.
Baclofen und Spastik | Bei unserem Patienten reichten [[45 mg/Tag => taken]].
`;
