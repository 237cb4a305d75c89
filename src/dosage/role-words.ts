/**
 * How much single words near an amount speak for each statement type, for those that no word class
 * holds or that say more than their class. Written by `scripts/fit-roles.ts`; `word-rows.ts` tells how
 * it is read.
 */
export const ROLE_WORDS = `
a=bbYcddT,bZbWcba aan=ZaYhYZZ, ab=YbdZXca,ZaabYZd abaiss=YaZZfZa, abaixo=aaaaZca, abends=ZabacZZ, abord=acZZaaa, about=aXbbWgZ, above=YdYZZea,ZcaZXeZ
abroad=aaadZZa, abrupt=acaZZaa, abstin=YaaaeZa, accept=ZaaadaZ, accord=bfZZYZa,abacXab accoun=aaZZdaZ, acima=daaaZYa,baaZZca actual=Zaaacaa, ad=Yaacbaa,
add=caabYaa,aaaaaZc added=ZaaZcba, addict=aabcXba,caaaXba additi=dbYWcZa, adjunc=aZadZaa, adjust=,ZaadZaa admini=ZXeZdYZ,ZbZYaca admiss=aZaZcaa,
adoles=aaaaYbc,abacYaa adult=acZacYZ, adulte=,baaaYca adulto=aaabXca, adults=YaZbXfa,bbXdYaa advers=caaaXca, advice=aaadYaa,aaaZYda advise=bYacZYc, af=,ZZYbbab
after=YTdVnaY,eSffZXY agains=daZaZYa,aaacbZY age=ccYYcYa,aYYYgZa agence=caaZaaa, agenci=caaaZZa, agency=daaaZZa, agonis=aXaccaZ,aaafWaa ahead=,aaacZZa
ahora=baZaZZc, ai=ZaddXZa,ZbZcbYa ainsi=,YabaZac ajusta=caaZaZa, al=cYbWdbZ,cXWedcX alcanz=caZYcZa, alcoho=adcWXca,bbYcaZa alcool=aaZaXea,aaaacaY
alcuni=Yaabbaa, alkoho=,ZaaadZa all=bZcYYda,YYaecZZ alla=RZaehZb,acaZZaa allant=VaaZhZa, alle=YZbcaZa,ZdZZZZc aller=gaaZWZa, alloca=ZZaZZad, allowe=dZYcZZa,
alors=YaadaZa, alread=,aZbZXda als=gZZaXaa,badcXYY also=beYcZZX, alta=YZYYhaa,caaZXca altere=ZacaZaa, altern=bcZaZaa,caZZaaa althou=baaaYca,aaacYba
altri=YabbcYa,aZcaZaa alvo=YaacbZa, am=dXbbbZY,adaZZZa ambula=aabZcZa, americ=,acYaaaa amitri=,aaZacaa amm=XaaZcZd, amount=YaaYYga,caZdYZa
ampoul=ZbeZYaZ,aadaZaZ an=ebeTZYb,ZaaaYeZ analys=YaacZZc, anche=ZaZZZea, ancien=caaaZaa, and=aTXbhdZ,YfWbaab andere=ZaafYZa,aaaeZZZ angefa=aacZZaa,
anni=aZaacaa, ano=acaaZaa, anos=dZadZZX,caaYbZa anothe=bZXaeZa,baXZeZb ans=ZbbZdYa, ansm=caaaYaa, answer=ZZaZaca, antes=caaaXcb,caZaYca any=dabZYZa,XaaaZea
anybod=YaaaYea, anyone=YaYZZfa,aaadYaa anythi=dZZZYba,cZaaYca ao=ZZaZcba,dZaWdaa aout=,Zaaacaa apart=,eaXaaZa apothe=baaaXZe,aaaaYbb appara=ZaaaYda,
appear=aaaaXda,aaacYbZ apres=aXaZmWX,ZdcZXaa are=ZabcXZc,cYbaZab arm=Ycaabaa, arms=caaZZaa, arranc=adZaZaa, arrete=eaZZVda,XaaYbea arriva=eZbYcVa,
arrive=ZZacZaa, arzt=ZdZaWca,ZaaabcZ as=baXbWcc,dXccZYZ ashwor=,aXbadaa ask=dabZYZa, asked=aaZYfZa,aaaacZa asking=,eaaZZXa assess=aaaacZa, assign=caaaYaa,
associ=,abcZbXa at=bbQadlU,acfhYWS ate=aZYWdda,acZdXaa atingi=aaacZaa, attein=caZcSga, attivo=aZaacaa, au=eXdbdUY,bZYdXab aucun=,caaZXda auf=ZZbbYdZ,ZaaZdbZ
augmen=VZffWaa, aujour=ZaaZbca, aument=WcYagZZ, autant=,ZZbcaaa author=cbcbTba, autori=haaZXYa,YaaaZbd autour=bcaeWXa, autre=aacdWaa, autres=YaZeXbb,
aux=ZZYZcad, avaien=aaaabbY,aaaaYac availa=aaaaZac,aaabZac avait=adaaYZb,bZaaYca avant=YabaVhZ,bZceYYZ avec=WaacgXY,aaabZac averag=ZYYbdba,bYZcbZa
avis=YaaaYea,ZaZZVia avoid=acaZZbZ,aZacZaa avoir=YaaZada, avril=aaaacaZ, b=dZWcabZ,ZaZfXba back=abYabaa,ZccaaaW bacloc=ZaZYTZm, baclof=YaUggYX,ZWZbbYh
baclon=aaaaYac, bad=baZcZaZ, baisse=aadZZaa, baixa=YaZaeZa, bambin=aaZcZaa, band=aaacZaa, base=ZZYfZaa,caaaaZa based=,aacXcaa bastan=XaabYea, bd=aYYbcaa,caYYcaa
be=ZYaeVfY,iWXjTYZ beauco=caaaaZa, bebedo=XaaaYfa, beber=,aaYZbda became=ZaaZVfb,aZaacaa becaus=caabWba,abXZfaY become=aaZZXdc, bed=YccZaZZ,aaaaZac
bedtim=aaccXZa,adZaaaa been=babXWdb,aZaccZZ before=ZZZZYec,caVbbdY began=bXbacaa, begann=acaaZaa, begin=ccaaWaa,acaXaca beginn=ZZZaZbc, begonn=Ybaabaa,
behand=acaaZZa, bei=aZYfcYY,VabfZcY beim=daaZZaa, bekame=aeZZZaa, below=SaabYla, bene=ZaZdaaa, benefi=ZaaZaca, besoin=YaacYca, best=aZacZaa, betrag=daaaZZa,
better=,bbabZYa betwee=YZZcXea,afZbXZZ bevat=acZaaaa, beyond=XZaaaea,ZZaZVia bid=cdZYcZY,abZXdaa bien=bacfVXa,aaYZfZZ bij=dZVdWfZ,bVecZZa bin=aaaacaa,Xaaacba
bis=ZZbaaca,YbdYbZZ bisogn=aaaaZca, bleibt=aabcYZa, blijve=,aZYcaaa blind=aaaZcaa, bliste=YaZYeZc, blue=aaaacaZ, body=,caaaaZa boire=,ZaaZdZa bolo=adbYYaa,
bolus=ajaXXXa,ZZbcZba bomba=aeaZXaa,bZZaZca bottle=YbaZbab,ZZaZcdY bound=baaYZca, boven=,aaaZdaZ box=aaacXab, brauch=YaZcaba, breakf=acabZaY,aaYdcaZ
bring=aacZZaa, brothe=,aaaZacZ brough=aZabaYa, but=ZZYaeba,eYgXZVb by=ZUfZbbb,biYeXYU c=abaXZcb,bYYdYbb cada=iWbcRac,bcdYbZX call=,cbaaXaa called=bZZZZdZ,
came=aaaZeZa,daaaYaa can=YYZaacd,bWYcYhY candid=,ZaZaZea cannot=Xaaaada, cap=dbZaZYa,ZcaaZaa capsul=ZcZZUbf, carbam=,aaaZcaa cardio=YaaZeZa, care=,aaaaXbc
carefu=,aZZeZZa cas=,baaYaba casa=,ZfZXZaa casi=YaabbbZ, caso=baaXcaa, cat=aaabYab, cathet=aaZZcaa, cats=,ZcaacZa ce=bZbbZYa,caaZZaa ceilin=caaZZaa,
celui=aaYaZbd,ZaaZZda cent=aaZaZca, centre=aaaZZca,ZaaaYda cerebr=ZZaacaa,aaZcaaa certai=Xabcbaa, ceux=ZaaeWba, change=YZfYabZ,aYadaaa chaque=ZZcfUca,aadbZaZ
chart=aZZddZZ, che=YZYbcbb, chez=bbYZYda,baYeYaa chi=WaZbZgZ,YaafYYa chien=baacZZa, child=bdYaYbZ,caaaZZa childr=edYcVYa,abZcWbb chlori=,aYaaZad choisi=aZZaaac,
ci=aabbZbY, cible=YaaiWZa, cirrho=baWdbZa,aZaeYZa clear=,aaaacaa clinic=daYcTea,dZaZYba clonaz=acZbYaa,ZYaYfaa cluste=aaaYdZa, cohort=aXYZiZa, colleg=caaaaZa,
com=XdZaeZZ, coma=aYZbcbZ,aaaYYfa come=Yaabbab,ZaZacaa comeca=aaZcaaa, comenz=acaaYaa, comes=,ZacbYaZ comida=,aaacaaZ coming=aZaacZa, commen=ZgcZUbZ,aZaacaa
common=ZaahYXa,acZZaaa como=faZYZZa,dabaYZa comp=,aaaaYac compar=aaZWcac,aZZYcca comple=ZaaYbda,aYcYdaa compos=aaZaYae, compre=ZcbaYbY, compri=aaaXZae,ZZaeYZa
con=UeaWefX,YVbZeca concen=abaaYab,aZaacaa conclu=aaaYeZa, confus=ZZaXeZc, connai=YaabZca, consec=,aZaZaca consei=aaZcYac, consen=caZcXaa,daaaYaa
consid=bZZcYba,ebaVZba consta=,aaaYcaa consul=aaaZcaa, consum=aZZZVha,aaaabYb contai=ZZcZUai, conten=ZaYcbZa, contie=acXaXad, contin=aWXWmYb,adUdaaa
contra=baabXba,YaacZab contre=,daaYaZa contro=,ZaZZeZa convie=ZbZcZaa, cord=ZZadZZa, corres=cbZbZaZ, could=gaXXZcZ,XZXaecb couran=aaaZZda, cp=,aaaabbY
cramp=,aZZZeaZ cramps=,bXZZeaZ cravin=abYeYYa,YbYYiZZ crcl=aYadZaa, crianc=aaadZaa, criter=caaaZaa, croisi=aaaZcaa, croiss=aaaaXda, cuatro=,acaZZaa
curren=YZZZgaZ,aabYaac cut=bZbaWdZ,bZbYbaa d=YacgYVb,ZdZbYdW da=adbWZba,ZYZfaZa daags=aaYeZaa, daarna=ZabcZaa,ZbZeYaa dag=afcaXYZ,bccaXZZ dagen=YZebXba,
daily=bZcVafZ,ZXcYgYb damit=,aaZacaa dan=badaVad,ZabZZcb danach=aaacYaa,aeZaXaa danger=aZZbZca,caacYZa dann=,cbcZYaZ dans=YaaafaY,ZZaZeZa dar=fbZWaaa,
darf=aaZacaa, das=ZabeZZY,bZadYbY dass=aaadYaa, dat=dZbZaZZ,ZZcZcaZ data=dYaaWda, davant=,cZabYaa dawn=,aaaacaa day=eYfWaYZ,TjfUWbc days=bZdcWbY,XgeTYeY
dd=bWbZdaa,aZaacaa ddd=ZZYmVZY, de=abXbXea,ZdcXYfV death=,caaaZZa debit=adaaYaa, debute=ZdaZYba, decide=,ZaacYac declar=aaaZcZa, decrea=,ZZcZbZa deja=,ZaaaZca
del=ZeaZWZd,ZbcXacZ dela=ZaaaYda, delive=aZZZdaa,aZaZdaa dem=,aaZadaY demarr=adZZYaa, demons=aaaZcZa, den=dbacXYZ,ZdacYZa depass=haZYTcb,aeZZZba depend=,aaZYbZc
depuis=aaZabZc,YYaZeba der=ZcaabYa,baaZbYc des=TZYahZf,ZYaceXa descen=aYdaZaa, descri=abZZZda, desde=bZYXbea, desire=,aYacaaa despue=,bcYbZaa dessou=Yaaaaca,
deux=XbXYcec,YbZZfZY deuxie=abfXZaZ,ZZfaXaa deve=ZdZcZZa, di=dZeZWaZ,ZcYdbcV dia=aZZYccZ,bhXbZYY dialys=bYZaadZ,baabXeZ diario=daaaZYa,caZaaaa
dias=aXfYZca,ZbeYZZa diazep=YaaVjaa,ZYZfVZd dice=,ZaaadZZ did=XacaXfa,ZcZZZba die=adUcaYc, died=,aZaacZa differ=ZZaaeYa, diluti=aZaYaad, dimanc=,ZZdZaaa
diminu=,aZZacaa discha=aZaZcZa,adYcWba discus=,aYbZaac diseas=acaaXba, dispen=aaaaZac, displa=aaZYZZf, dit=kaaYUZZ,baaacaY divent=,babaYcZ
divide=bZZcWda,UdZfcZZ dix=YaaaZda, do=XbcXcaa,acZZbZb doc=YcZZbaa, doce=,aaacZaa doctor=ZbXbbab,UbZcaeZ doente=baZdXaa,baabZYb does=ZZadbZZ,ZaZcYda
dog=YZYbdab, dogs=aZacYca, doit=ZaaYdaa,baaYaaa doiven=WaZYgaa, dollar=,ZaabYac doming=,acdaYaY don=aababYa, donc=aacacaX, donne=aZaZdZa, dont=ZaaZcaa,
dopo=dYZaaab,aadZZZa dormia=,ZaaZada dormir=,aZaacaa dos=abcYYba,aaZXgYb dosage=XhVTgZe, dosagg=cZZZYad, dose=fWcebbS,acXfcYU dosed=acZZbZZ,
doses=UXWchgX,cbUdbZZ dosi=bZZYcba, dosing=aWZbaae,aYadZab dosis=XabcdZZ,bcaYYca double=dcXXdbX,afYXWcc down=bZgXaYZ,XZYagbZ dr=aZdZYba, drei=aYebYZZ,
drie=YaccXca,adbZYaa drink=,caYaYca drinke=YaaZdaa, drinki=,aaaacZa drop=ZZdaWbd, droppe=ZaZZeZa, drowsi=acaZbYa,ZabZZdZ drowsy=,YZbaeaY drug=ZeZWbZc,YaaZacc
drugs=aaabbaY, dry=,ZaaZcaa du=ZYecXab,aaZbcXb due=ZZdZZba,ZYZdZac duloxe=,aaaYdaZ dummy=,caaaaZa dura=abaZYac,acZaaaa durant=,ZaZYeaa durati=acaYbaa,
during=XabZcca,ZYZeXZd dus=ZaaZdaZ, dyston=dXagWZa,ZZdaYaa e=afZWfWZ,aeaYYZd each=eabbWYb,fbbYWYa easter=aZcaZaa, eaten=Vaaadac, een=adZdaXY,ZcZXbca
eerste=aeZaYaa, effect=ZYZaeaa,eYbbYYa effet=ZaaZYea, effica=abZYcZa, egfr=bYZeZZa,bYacaZa eight=dbZZaZa,cYYbaZd ein=adZacYZ,abacYaZ eine=abaYecW,XadYbcZ
einer=aYaZaab, eingen=,aaacZaa einmal=aaZZeZa, einzel=aZaadZZ,aaaXeaa either=ZZaZaac, el=ZdZbaaY,dbcYXbY ele=aaZZcaa, eleven=aaaacZa, elke=YYdcYca,
elle=eeYYYaZ,adaaYZa else=,aaacaYa em=aaUdeYb,deeSYZa emblee=ZaaZcaa,aaZZcaa empece=abZZaca, empty=ZaaZZae,aaaYbab en=YcahaUa,YgYdbRe enceph=aacZaZa,
end=dZZdVba,cabeVZa ende=daZbXZa, ends=eaaZZZa,ZZacaaa enfant=ZcaYZba,aaacZZa enough=,ZZZdXdZ ensaio=caaaZZa, ensayo=Zaaacaa, ensuit=,aZZZZda enthal=aeYaZaa,
entlas=aZaZcaa, entrad=acZaZaa, entre=VaYhXea, envie=,ZaaZYea enviro=bZadYaa, equal=aaaaZca, equiva=ZaaZeZZ, er=ZbgbVZZ,baabYaa era=adZaZZa,aaacYab
erbij=ZaYdZaa,acbZZaZ erhalt=aZZZcac,ZaaaYda erhoht=,aYeZaaa erlaub=caaaZZa, erreic=,bacbXaa erreur=aaYYdab, erst=ZcacXZa, erste=agYaXaa, es=ZbbcXZa,aaZZcZa
escala=cfaWYaa,aZadYaa espasm=aaaZcaa, espast=ZbaaZca, essai=aaaeWaa, essais=aaaYdZa, est=VadZbeY,YbZeZcY esta=aZaacaa, estaba=aaaZcZa, estime=aaaaZca,
et=ZbeaYYZ,aabXacZ etaien=caaZZaa,ZaaaZda etait=YZacXea, etape=aaeYZaa, ete=UeYcbdY,aaabXZd ethano=ZZZZYea, etre=ZaaZfYa,baaZcZa etude=baabXaa, etwa=abdZaYa,
eu=ZabaZca, even=XaZYbfa,ZZZcgVa evenin=ZabbYba,adaZaZZ ever=eaZYaaZ, every=baaXeaY,XfdbZXX eviden=,ZacZaaa examin=aaaacaa, exampl=ZZZYgaa, excede=caaaaZa,
exceed=eZaZYaa, exempl=ZacZbZa, expect=aaZeWab,aaYaZad experi=VaZZYja,baabYba expose=Zaaacaa, exposu=aaaZaca, extra=ZZZccaa, extrem=aaaYdZa,
faible=ZZZacca,eaaaWaa failed=ZbZZcaa, failur=aZacZaa, fait=YbdaZZa, falls=aZcaYca, far=ZaZahXa,eZaYZaa farmac=cZZYcac,caaaYaa fashio=acaZaaa,
faut=ZaYeZaa,ZaaZacb feel=aabcYaa, fell=aaaadYa, felt=ZYZacca,acbZXca fermat=aaaacZa, few=caVafZa,bVaccaa fewer=,aadaZaa fica=aaadYZa, film=,abYdYaZ
final=aYfaZaZ, find=aZacZZa, fine=aaZeaYa, fino=abZeXYa, first=bkXcXXX,bhbaTYa fisiot=,aaacZaa five=cabYbZZ,ZZagVab flatte=,aaaYbca flex=aZZdaaa,
flexib=,aZaaXaf foi=WaaaeZa, fois=baaZYca,ZbaTcfa folgen=aZeZYaa, follow=ZYUffdX,YbcZdYa food=,ZaZcZaa for=aSdgYab,cYhWeYX foram=baaaYca, form=,aaaaZac
former=ZaaZcaa, forte=Yaaadaa, fortni=,ZZebXaa found=ZaaeYZa,baaaYZc four=YYdbZdY,bcadaXX fra=aaadYZa, frail=abaYZca, france=ecZYaXa, franch=eaaaZXa,
franci=faaZYZa, frankr=daaaYaa, frau=acaaaaa, free=eaaaZYa, freque=adaXaaa,ZcaZZbZ friday=,dabbXYa friend=aaaZYda, from=YbXSZld,dZeUXdZ fue=WdaZcaa,
full=XaajUaa, fur=ZbccXaZ,YZZeXea furthe=caeWXaa,caZaZaa g=ZZcXcba, ga=baaZXca, gaan=baYeYZa, gaat=ZacZaZa, gab=aaaaaZc, gaba=bZZdaZa,ZZZgXaa
gabape=acaZaaa,bYXZebZ gaben=aaaXdaa, gastro=,aabYdaY gave=ebbaVYZ, gebrui=ZZaacaa,aaZacaa geen=ZacaaZZ, gegebe=,aaaacaY gegen=,aaaXdaa gemidd=abacYZa,
genera=baZeXZa,ZaaaYda generi=,aZaZZad genoeg=,aZafYYa genomm=,aaaacZZ geschl=,ZZaadZZ gestei=,XZaZfaa get=dabdVYa,aaaaXbc gets=daZbYaZ, gewoon=afaWaaa,
gfr=ZeZaZZa, gia=abZcYba, gilt=daaZZaa, giorna=cbaZZZa, giorni=cabdVaY,bYZbaba giorno=eaXYdYb,ZZabfYZ give=dYZiUbX,aabbYaa given=bWZWjYb,dbZeZYX gives=YcYcabZ,
giving=ZYZbbcZ, gli=baaaZZc,aacaZaa go=YahaaXY,bbZbcXZ goes=bbeaWYa, going=aaYeaYb,ZaZcaZa got=ZabXeYb,caZaaaa gp=aZdaaZa, gradua=ZcZbZaa, greate=VaaYaia,
group=cbaZYab,aabZcZa groupe=aaaeVca, groups=,aaaaXda grupo=aaZacaa, gruppo=aZaacZa, gut=aaacZaa,aaacdWZ h=eaWfYYZ,ZXYfhXX ha=babbWYe,ZZZcbaZ hab=aaaacZa,
haben=ZaaZcaa, habitu=ZabcYZa, hace=YbaaYca, had=ZbYWgZb,WaaZfcY half=bcYbVca,ZcYbbYa halve=acZcZYa, han=Yaaabbb, handed=ZaacZaa, hanno=aaaYbac, happen=XabaYea,
has=gYZZUfZ,XaacXeZ hasta=ZaaaYca,aXbdYaa hat=aaZZgZX, hatte=,ZaaZcba haute=caaVeaa, have=gYYdXeW,cYabeWa hay=XYcaaea,ZaabYda he=cYZWebZ,ZZXcgYZ head=,ZaaZeZa
headac=aaaYcaa, health=aaaZcZZ, heavy=YZYaVlZ,ZZZcZcZ hebben=ZaaeYYa,baafWZa held=aaaaYad, helft=caaZaZa, helped=ZaaaYea, her=cXcVgZZ,daVagZX here=XcZZacb,
herr=acaaZaa, het=dZaYcaY,daXeYZa heure=,aaZZdaa heute=ZacZZba, hiccup=bUahZaa,ZYacbaa hier=baZeWab,caaaXbb high=aYaaZda,aaYcZba higher=adaZYaa, him=aaeeTbZ,
himsel=ZaaacZa, hinaus=,caaaZZZ his=XYdXeZb,aYZaeaZ hit=baZZZca, hochst=aZadaZa, hold=YZZcXZf, holds=acZaaaZ, home=Zaacaaa,ZcZbaZa homme=aaZZdaa,
hoquet=aYafYaa, horas=caaZaaa, hospit=cabYYba,ebZZXZb hour=aaadbZY,ZZYcdZZ hours=dbaYaaZ,eUYXibY hrs=aXfZcYZ, hui=ZaaZbca, hypoto=acaZZaa, i=cfXabXY,ddVZcWb
ich=WbbZdZb,YabZaeZ ici=,baacYZa ictus=aZZdaaa,aaacZaa iedere=abbcXZa, if=XYkWUgY,ckdbSTZ ik=XaZcdaZ,bacYYaa il=aZgbYVb,bbcXZab im=aaabcZZ,caaZaaa
implan=,caZaZZa impose=eaaaYZa,aaaaYda improv=,eZaZbYa in=ZaVbbcc,WgZbcZX inadeq=aYeaYaa, increa=YWdceXa,YWXbiaa increm=aZZZfZa,ZbeZYZa indica=cZbcXZa,ZaacXba
indiff=YaZZUka, inferi=Zaaaaca, inform=ZaZacaa, infusi=ZXWedZc,ZXXhZba ingeri=aaaadZY, ingest=ZZaacaa, inicia=acbXaaa, iniett=acZaZaa, initia=ZbcZZab,adZaWac
inizia=adZaYaa, inject=acbYdYY, injury=ZaacZZa, insomn=,ZaaadZa instan=aZbZcZa, instea=ZZacbaY,aYZecaX insuff=YZaadaa, intake=YaadZba, intere=aaabYba,
intern=,faaYYZa interv=ecXWcZa,bYeYaZa into=aZaZUhb,acXZcaa intrat=YfUgZZZ,ZZWaebc introd=bfaXYaa, invest=daabXZZ, is=ffbeRZV,deYiPdU ist=aZaeYaZ,
it=cdZgWVb,adaWciR itb=aYacbaa,aaaXdba its=bcaaXba, iv=aaXccaa,aZaacZa j=XebZYcZ,XbdfYWa ja=,ZacZZdZ jaar=ZbabbYa, jahren=cZZZdYa, jahrig=ZaaZdZa,
jamais=,ZdZbYaa januar=aaZacaa, je=ZZecdTZ,XbcWebZ jede=aaaacZa, jetzt=baYYfZa,Yabacaa jour=YacYbcZ,ZdZabaZ journa=YaZeaaa, jours=XZfbZXc,affWVZZ juin=,afaZYaZ
july=ZacaZaa, june=,ZZdbZZa jusqu=ZZYhbWa,bZdZYaa kan=ZaZbZca, kann=aYdaZaa, keep=caZbYaa, keer=aadaYaa, kein=,YaZacca keine=,ZaaZaca kept=aZcYbaa,ZgZZYZa
kg=dcVecXW,XdbYdbW kidney=ccZXcZY, kilo=acZcYaa, kind=,aaaaZac kinder=caadYZZ, klinik=bcZaZaa, kommen=dabYZZa, kommt=,baZZYda komt=aadcWaa, konnte=,aaZZdZa
krijgt=aeabVaa, l=cZbeYYY,WabYagb la=XiaeYVX,aagVfZW label=YZZXjaY,cZZcZaZ labora=aYdZZaa,aaYcaab ladder=bbbZYaa, lag=,adaaZaZ lament=,daaZXba larges=caaaZZa,
las=baaZXad,ZacaZaa last=YbcYdaZ,aZbYdaa later=abVZgZa,aZaYeZa lay=YaaZbba, le=dZaaUVi,aZXcYcb leafle=YcZbbZa, least=ZYaabda,caZbZZa leave=,ZZbbYca
left=ZcaYbaa, legs=,dZZbZaa lendem=,aacaZaa les=iaWVZad,ZcXZeaZ lesion=aaadZaa, less=YZdaaaa,YcZfZYZ lesson=caabZYa, let=eacYYZa, lets=caZZZba, letter=ZadaZaa,
leur=aaaaZZd,XaaacZd leurs=aaaYdZa, level=aaZaccY, licenc=fbaZWZa, licens=daaaZZa, liegt=aaacZaa, lieu=caaaZaa,caaYYZd life=ZZZbcZa,ZaZYdba
light=aaZdZaa,aZabZda like=caZfWZa,aZccXcZ limit=ZaaZYea,caaaXba limita=gaZZYZa, limite=ZaaZada,aaaaZca line=cWYhYbZ, liofen=ZaaaZac, liores=XbXZdZe,aZbYYae
liquid=aZZcbaZ,abWbdaa list=YaaZcaa, litera=aaaaaca, little=abbZYcZ,ZZZZebZ ll=caZcYaa, lo=ZbbcbYZ, lone=aaaaadY, longue=ZagaYYa, looked=,aaaaYca
lorsqu=aZabYda, los=hYYaVca,daZbYZa lose=,YaZZeaZ low=ZWadYfa,ZaaaWfa lower=Xbacaaa,ZZZadaa lowere=aacaZZa, lowest=abZaXcb, luego=aadaZaa,ZYccZaa
lui=ZcaZYZc,YaaaZbd lumbar=aZZZdaa,abZcZZa lundi=ZacaaaZ,aaeZYZa m=cZabaWb, m03bx0=ZaZkVaY, ma=XXaZgaa,cYZbbZZ maar=aabaYca,babcYZa made=aaaZaZc,aXbccZa
mai=agZYZYa,ZaaacZZ mainte=XZafYac,baaaYca mainti=ZaaZdaa, mais=YadaTgZ,XZabbcb make=,YbZVjYa maker=,aaZZdZb makes=,baYXcda mal=ZZdaaaa, malade=YaadfUa,
malati=daaaZZa, man=ZZdZeWb,bZbZeYY manage=YaZcaaa, mant=,aeZYZaa manten=aZZfYZa,acbZZaa many=YZZZcca, march=ZZcZbaa, marche=,acaZYba marked=aacaZaa,
marque=ZafaXZa, mas=bacaXaa,ZZcYYda massim=VaaagZa, matche=,ZaZadaZ matin=ZaaZYea, max=ibYXYZa,YeZZbaa maxima=ZaZVlXa,bWZecZY maximo=caaZZaa,XZZeaaa
maximu=kZYXYYa,bbcXaaa may=baebXaY,XfbeXXa mcg=dkRZcYY,XYabhVc me=cYZcbZZ,YYZYceZ meal=,aaZeZaX meals=,ZcaaaZZ mean=YaZddYa,daaZaZa means=acZZaba,
meant=aZZYgZa, measur=aaaacaZ, medeci=eaYaaYa,caaZYca media=ZZZWebc, median=YZaZdba,YaaaZda medica=aUZVmYd,aYaabab medici=aZabYac, medico=bafaVZa,aaaacZa
meds=aZaYfaa, medula=ZZZeaaa, meer=YadaaaZ,ZabZYca meeste=aaacZZa, mehr=cZZZZbb,XaaXeca mein=cadZXaZ, meio=aaaacaa, meist=ZaZacaa,aZcbZZa melhor=,aZaZcaa
member=caZZaZa, meme=cZbaYZa, menge=aaaacZa, meno=aeYaYba,ababYab menos=ZcZZaba,aacXdZZ mensen=ZaaZcaa, mere=ZaacYbb, meses=,aaZadYa met=abiXYZX,
method=caaZaaa, metocl=baacYaa, meu=ZacabaZ, mg=cXcdfVX,hZXXabZ mi=baYZfYa,dZZZbZa mia=aaaaYac, microg=bdbXaYZ,bZeaXYb middel=aaaZdaZ, middli=,aZZacaa
midi=ZaZdZaa,aZZccZZ mieux=,ZZaadZZ might=YcdZYaa,aaZacZa mijn=cbbZXaa,ZZZbcaa mikrog=bdaaXZa,aZdZaaa mild=aZZeZaa, millig=aaacYba, millil=aZaZdZa,
min=aYacaaa,aefZaYU mine=YZaYbda, minute=ZaZZdZa,aaaZeZZ mis=aZaacaa, mit=aiYXWaa,dZaZYab mittag=,ZZacZaa ml=aVeZZYf,aYffWXZ mme=aZaZdZa, mode=aZZdaaa,
modere=aaacYaa, modest=acabYaa, moglic=,eaaZXZa moi=aaZZZda, moins=ZaaafWa, mois=ZbZYcba,ZaZaeYa moitie=cbabZYa, molto=acZaZaa, mon=YcdcTfX,bYaZbba
monday=caZabZa,badZXaa monte=ZaaZdZa, monter=caZYcaa, month=aYcZeYZ,XZedYYa monthl=,aaaYaca months=ZaaZdaa,daaXbaa more=fdZbXWZ,YXbZVge morgen=acbbYaZ,
mornin=aYcccaX,ZZdZaaa most=aZWkZXZ,eZaYXbc mostly=aabbXbc, mother=aaZZaca, mouth=aaZWeba,XZYbeaa move=YaeaYaa, moyenn=ZaadYaa,Xaabaca ms=ZZZdbZa,
much=aaZYbca,ZaaYada muito=abadXaa, multip=aaacaaa, muscle=ZTZlZaa,caaXYZf must=dZXZdZa,caaYYca my=dYWcZbb,aZYYdba n=UZZYfga,fZaXYbb na=cXhaYWa,
naar=aZecXZZ,dYZZcaa nach=YYcbcZZ,WZbbZeZ nada=,ZaaaZca nahm=aaaacZa,aaaaZac nahmen=ZaaYdZa, name=abaYbaa, nao=bZYcYba, ne=caXafWb,ceZZYXb near=,YaaeaZa
necess=baaYaaa,ZcabYaa need=eYbdXZZ,ZZZcZbb needed=ZYZddZZ,dacXcYZ needs=aZZaYea, neem=aZZdZaa, nehmen=aaYacaa, nei=bbaZcaY, nel=,aZaZbcZ nell=aaaaZca,
nessun=baaabYa, neuf=Yaaabba, neural=abZcZaa, neuro=bZbeWYa, neurol=ZYfYaaZ,eabYaXa neurop=aZbZcaa, never=ccZbbWa,aaYfXaZ next=ZZebYaZ,bXgXZaa ng=,aaZaeZY
nicht=aaaYaZd,dZZYYac niet=caZaZaZ,aaZYbdY night=acaaYbZ,abaYbZb nights=aaZcaaa, nine=abaZcaZ, ninos=ZaZdZaa, no=cZYaZZd,ZfeUYXd nobody=eaaaaXa,aZaadYa
noch=aacZbZZ, noche=,acaaZaZ nocte=,baZYbaa nodig=cYbaZaa,YYagaZa noite=,baYacaa nombre=acaaYaa, non=dXgWYba,YYZbZea none=,caYcaYZ noon=aZacbaZ,
normal=adadWZZ,aYZbdaZ not=abXYfcY,bXbYdcY note=ZaZZcba, noted=bababYa, notes=ZZaZcba, nothin=aZbbYcZ,adaZaaY nous=Zaacaaa, now=cZcYcZZ,ZcZZcaa nu=ZZZYhZa,
nunca=baYaaca, nur=dacZYZZ, nurse=ZadaXba, o=adVfWYe,aeWaacY observ=,ZidZYZU occurr=faaaXZa, oder=adZcZYa,adYZZcZ of=VYZYZcj,WcZZabd off=cZdZVcZ,cbgYWYZ
often=dbaYZZa, oggi=bZaadYa, ogni=ZabcZbZ, ohne=caaaaZa, old=ZaaZcbZ,ccaZZZa older=,bcZYZaa oltrep=eZZYZba, omepra=,cZYWeaa omhoog=ZaZaZda,aZcaaZa
on=YYadhYW,XXeZdcY once=ZZZZXfb,dYaaaaZ onder=,caaaZaa one=YhbWfVX,ZaZadWc ones=bbaYZca,babaYZc only=XaZXkYZ,aZYbYcb ons=,cabaYaa ont=YZZdVga,cZaZdYa
onze=aaZZcZa, ook=babbYaa, op=XaWiWea, open=YjZYYXa,aaZaYda openin=YgZaYaZ, ophoge=,aZacZaa opinio=aaabWea,ZaZaZea oppure=acYeXaZ,aZacYaa optimu=aaaYdaa,
or=kXWeUZZ,dVXiRfc ora=,bacaYZa oral=WbcZaYe,bZZffZT orale=aaZaaca,ZcadWcY orally=ZadZZaa,adbZXaa order=ZeeYXZY,aaaacaZ ordere=aaZYeaa, ordina=aaaeXaa,aaZeXba
ordonn=eaaYbWb, ordre=VbacdZa, origin=aYacaaa, os=bcXbXca,ZYaedaW ospeda=caaZaaa,caaaZZa other=ZZYadba,aZcYZad others=ZaZcaZa,ZaadZZa otros=ZZaeZZa,
ou=cdaYVeY,YcdeVYa our=bZadcWZ,aabadYZ ours=ZaZaaZc, out=WZcZdba,YbZadbZ outsid=caabZaa, over=iZZbaVZ,WgceaZS overni=,aaeaWZa own=cZYXabb, p=ZabYYZg,XYZcgZa
pacien=acWYada,caaaYaa packag=aaZaZac, packet=aZaaZad,aaZYZae palier=aabYZba, panel=YZZZYbg, pantop=,aZaYgaX par=cfbYZVZ,XdXbcaZ para=dZbZZZZ,aaWbaca
parte=bbZbZYb, partic=XaajTcZ,caaaZaa partir=afZXaab, parven=ZaZfUda, pas=WZgYZbb,fabZWZZ paso=aaVadca, passa=aaaYZda, passar=baYaYda,babaaYa passe=YajZVZa,
passed=,caaaZaa passer=bZdZYaa, past=eaaZZYa,ZaaaZca pastil=aacabaX, patien=ZXVXeiZ,ebVaZeW pazien=bZaYbba,caaaaaa peak=aaaZcZa, peg=,aZaZcaZ pendan=,afaYYaZ
pensar=,UaYZefa people=ZdZdWbZ,bZZZYfa pequen=,caaYbZa per=cXeYYaa,acbdUZb period=,ZaZYeZa permet=aaaacaY, permit=eZaaZZa,bbaYZaa pero=Xaaaaea,cbZYaaa
persis=,ZaccYaa person=,aYacZca peu=dZZZdXa,aaaZcaa peut=caZZZba,aaaaXbc ph=aaadYaa, pharma=aYaeYZa,bZaZZZc phase=abYeYaa,abcbXaa physic=YddaYYa,
pictur=aaacZZa, pill=,caaaaZa pills=,aaaaZad piu=ZaccXaZ,XeYcbZa place=abYZdbZ,dZbaaXa placeb=YXZfcZZ,iaYXXXd plafon=faaaXYa, plan=YaidTZZ, platea=,aafYaZZ
plenty=,acZYcZa plupar=aaadZZa, plus=gYacbZU,ZZcbbVd po=,bhVbiZP podem=bcaYZaa, poi=ZbUddZb,acbZZaa pompa=acaaZaa, pompe=aeYZZZa,ZZZZcba poor=bcdWZZa,
por=gaYWcYa,abbcXYb porte=aaaYdaa,acaaZaa portio=,ZaadaZZ positi=ZZaacaa,eaaaXaa posolo=aZZgcWZ, posson=caaZZaa,baZZYda potent=,adaVYbc pour=dYWaYdc,YZaXadd
pourra=caaaaZa, pouvai=maaZRYa, pouvan=Xaaaeaa, pr=,aZacZaa practi=aZacYba, precis=aaZZYea, prefer=abZbXac,abadXaZ pregab=,aaaXgaY premed=aaaacaZ,
premie=ZebZaaX,YadZcZZ prend=ZZZdbZa, prende=abaaYca, prendr=YaZVjab, prends=aaYZeaa, prenez=ZaaYeZa, prescr=aYXVgZf,abZXZbc presen=ZZaWgab,aaaZcaa
previo=gZabXYa,faaaWZa previs=aaacYaa, prevoi=aadZZaa, prima=ZYdcYaZ, primei=ZgaXZZZ, primer=adabYaZ, princi=ZbZeTZe,aaaaXad printe=,YbYZcba pris=,eaaaUac
prise=ZaZZjYW,aaaZaZd prises=aXYddaa,ZcZbcaY prn=,aZZZgaX pro=,aYbcZZa produc=aaaaZac, produi=caaaYaa, progra=bYbbaZa, propos=abaYZZb, protoc=iabYWXa,
prova=bbbZYba, provar=aZZdZaa, provid=,ZacaZaa provoq=,aaaaYca prueba=adaaYZa, pt=ZaaZcaa, pueden=haaWYZa, puis=YbfUdZa,YdeYbXZ pump=ceWXaba,cZWXafb
pumpe=,ZaZaYea puo=dZYcYaa,aaZdaZa put=aacbaZY,aaacZdX q3days=caZZaaa, q6h=aaaZcaa, q8h=abZYcaa,aZacZaa qds=aaaacaa, qid=aaaZcaa, qu=ZacabYa,aaaaYba
quand=aabadWa, quando=ZabcXca,aZaZcaa quarte=,Waaaaea quatre=aabYdZa, que=hZXWdaX,aZZbZZc quelqu=XacYeZa, quem=YbZZbca, quer=aacZaaa, qui=WaZZedZ,bbaYZca
quiene=ZaaaYda, quotid=YZZbfXa, r=aZcZaZa, raggiu=Yaacaaa,baaaYaa raise=caaaZYa, raised=daZZYba,acaZaaa ramene=caaZbYa, ramipr=,aaaYbab ran=ZacXcaa,
random=aZaYbad, range=ZcZYZYf,aZaadZa ranged=ZaaXgYa, rangin=aaaXeaa, rarely=XacZaba, rate=beXXcZa,acZaaaa rather=aaZZaca,ZZZbaca ratio=daZaZaa,aaaadcW
rct=aaaZcZa, re=ZZadZab, reach=baXabaa,aaaaYbc reache=dZZdUca,ZbZcYba read=aZaZdbZ, reader=aaYZeaa, receit=ZaacYZc, receiv=gbYWbYZ,ZZZbacZ recept=,aaZdYaa
receva=aaaZXfa, rechut=ZaaZdaa, recome=ebaWZaa, recomm=hbYTbZa,baacZYa record=aZYbdZa, recu=aZaacZa, redesc=baYabaa,ZaaaYda reduce=dTbcdZa,aaaYdaa
reduci=aaYcaaa,aaacXba reduct=,ZaaYdaa reduit=,aaaZdZa reduzi=aaZcZZa, reflux=ZZZeaaZ, refuse=ZaaZcbZ, regime=YbZcaaa,aeaXZaa regist=aaaacaZ,dZaaZZa
regle=caaaaYa, regola=aaacYaa, regula=cZYZcbZ, reintr=acaZaaa, relaps=,eaZbYYa relate=aXadbaa, relaxa=aZadZaa,aaaZXae releve=Yaaacaa, relief=aYZcaaa,
remain=ZZcacZZ,bZaaYbc renale=ZZabcZa, repart=ZeaaYaa,bcZYbaY repeat=eZaZZZa,ababYaa replac=acZZbZa, repond=aaZZeYa, repons=ZacYXea, report=YYZWiaa,aaaYcaa
requir=daZYWda,dZZZWdb resist=aZacaaa, resolv=aaaadYa, respir=,ZaZYaea respon=eUYfYca,daXeZXZ respue=bYbZcZa, rest=ZaYfYaa,YaaabZc restar=bYaccYa,
reste=ZaeaXbb,caZcVZd restri=caaaZaa, result=YZcZdZa,bZXZeba return=aafaZXa, review=aZYZZfa, riceve=,aaZdZZa ricove=Zcaaaaa, ridott=cbcaWaa,
rien=eaaaaXa,XaaYgaa right=caaaaZa,aaaZcZa ring=aaabYcZ,bbbYYca rise=gZbWZZa, rising=hfZYSaa, risk=,aaZZZca rispon=aZZcZaa, roughl=aaaadaY, round=,caaaZaa
route=acbXaaa,dZaYhaT rtu=eaaZYZb, rucken=,abaaYab rucksp=,ZaaaZda rule=WbadZbZ,YaZbbba run=cZbZaZa, rung=baYZbaa, ryan=aXZaeaa, s=XdXfYeW,ZYZbdbb
sa=Zaaacaa,Ybaabaa sachet=aaaaYZe, safe=,ZaZadaa safety=baZYeZa,caaaYaa said=YZagVda,caaaaaa salire=caZaaZa, same=daZeWYZ, sans=,XdcZYaa say=ZZbfWaa,
says=ZaXdYdZ,babZgUa schedu=YaaVfba, schluc=acaZaZa, school=aaacZaa, sclero=caacYaY, screen=aeaZZZa,aZadZaa sd=ZaaZcaa, se=dWecUab,ZdXbXda secabl=,aaaaYac
second=aYhYVcZ,YXfZYfZ sedati=aZcaZbZ,ZbZYeZa see=,ZbbdXZa seen=aZaYada, segund=ZYdbYba, sei=aaYacba,aZacbZa sein=,daabYZa seit=ZaZZada, seizur=aabbcXa,
seldom=ZZaaZea, selon=,bZadYZa sem=ZZbdZZa,YbdaaaZ semain=XcmYTaY,YhbYaZY semana=XffVZbY,YdZabaY sempre=ZbacXZc, sensib=adYaZaa, sensiv=aeaYZaa,
sent=ZaZacaa,ZaaaZca senza=,bbaaaYa ser=caaaZaa, sera=,aaZZdaZ series=aaaWeZb, servic=eaaaYZa, ses=ZaaZdaa, sessio=ZYfZbaY,dZYcYaa set=cdZbVZa,
settim=ZaeaZZZ,ZacZbaa settin=,aaZZcaa settle=aaabYaa, seu=aabcYaa, seuil=ZaaaUha, seul=WabYdZd, seulem=,aZZZdaa seven=,aZaZeaY severe=bZZfaWa,
she=YbXYdbc,aaeZXZa sheet=ZbaeXaa, should=ZdiZTZa,daZYWdb show=aaZcZaa,aaacaaa showed=caaZeXZ,ZaaacZZ shown=,daabXaa si=ZXgbaaX,XcecVcX side=,baabbYa
sido=YaaadZa, sie=ZadZaaa,ZabacZa signed=,aaaadaY signif=aZZaVha,ZaZZfZZ signs=aZaZZda,baaaYca simple=aZZZdaa,ZbZZcZa sin=,YZabdZa since=ZZZbcba,
sind=bYZgXYb,XabbZcZ single=cYZcZdX, sit=aaacZaa, six=YaYeYaa,XdXeZZa sleep=,ZZbXcdY sleepy=,baaYaca slept=,aacaaaa slikte=aaaacaZ, slower=aaaaYca,
slowly=aebbVZa, small=Yacaaaa,adaZZYc smalle=aaaaZca, so=ZZYcdaZ,bYgXYZa sobe=aZcaZaa, sodium=,aYaaZae soir=abfZZXa,aYYbeaZ soit=ebZcbXV,YaZaZac solito=ZbZcZaa,
sollte=accaYZa, solo=WaaZbfa,cZcYaaa soluti=aaYZbac, some=YXaegVa,gZZYYaa someon=daZabXa, someti=adaZYaa, somewh=aaacYba, sommin=aZZcbaZ, soms=acYbZaa,
son=eabZXaZ,ZaaeYaa sonde=,aaacZaa sono=baZZdYa,abbZXba sont=baaeVba,eZaZaXa sopra=bacaZaY, sort=daaaYaa, sous=bZbXiVa,baaabYa souven=YaZdbZa,ZZbcZba
spasm=ZUZiaZa,aZZaeaZ spasme=baaYcaa, spasms=Xadabaa,aZcZdaY spasti=dbabXZZ,XXYdgXd specia=aaaaZca,bZZaZda spinal=,baYacZa split=aaaZZca,aZXcdZa spritz=afYaYaa,
st=aacXYad,aZbZYad stabil=aaaccXa, stable=aaaZdZa, standa=abZdYZa,abZcYaa start=ZcYbaca,acabYaa startd=ccaZYaa, starte=beYZXca, starti=ZdaXYac,ZafYXaa
stata=aZaZcaa, states=aaaZcaa, stati=dZaaYaa, statio=,Yaaaaca stay=ZYbcYda, stayed=ZaZXgZa, stehen=aaacZZa, step=bafZXZZ, steps=ZZdaYbZ,ZacaZaa still=,caaZaZa
stock=aaaZYad, stomac=,aaaYcaa stop=eaYZVfa,bacYZbZ stoppe=ebaZVba, streef=Zaacaaa, stretc=ZaacZaa, strip=aaaZXbe, strong=bZafZYa, studie=YZYVnYZ,aaaZdZa
study=baZWfYb, stufe=ababYaa, su=cZacXZa,bbaaXba suba=aYhZYaY, subi=aaZaZda, subir=Yacaaaa, subjec=bZZYfZZ, suffis=,ZaadaZa sugges=accZYZa, suis=aZZZdaa,ZceYWaa
suivan=,ZabYdZa sujets=aaaaYca, sunday=aacbZaZ,aacaZaa supera=caaaZaa, superi=YaaZVja, suppos=aaacbYa, suppre=aaaaXea, sur=VaaZaga,baabYZa surtou=ZaaacZa,
survei=,caaaZZa surviv=abaZdXa, suspen=ZaaacZa, swallo=YbZhUaa,aaaeXaa switch=ZaaaYdb, sympto=YbacbXc, syring=abZaeaW,aZaacaZ t=dYbfaWX,XfcVaba
tab=aadcYaY,aaaZZac tablet=bYXXhZc,ZYYXdbe tag=bbbadXY,adaaYYa tage=ZYcdYaa, tagen=aacZZba, tagesd=caZZbaa, tagesh=caaaaZa, taglic=YZebZaZ, take=cZbWhXZ,YacVhZa
taken=ZaZaacZ,aadWYcc takes=ZaYdaZb,aaacZaa taking=XXXYhda, taper=aZbZYca,baZcaYa tapere=aabaYba, taperi=aZaWgaa, tard=YZaZfZY, target=WZciXZa,YaZgYaa
tds=ZZZZZea,ZdcaRaf te=,aacaYba tea=,aaZcaaZ team=aacZZba, teenag=aaacZZa, tells=ZdabYYb, tempta=,aaZacaa ten=ZZYafaY,cYaXeaZ tenths=Zabacaa, terapi=acaZdaW,
term=aaacZaa, terza=aaZaZac, test=adaZZXb,bdZZZYa testdo=acZaZZa, teste=adaZYaa, testin=acZaaZa, tetto=caaaZaa, text=aaaafZW, than=VcaWaha,UXbcZbg
that=abZZXgZ,WdeYXca the=fbeZZRb,ZcdacXY their=eaaaZYa,Zaaaaca them=YZYdccY,dZZcXaY then=dXdXYdZ,YcZcdYZ therap=YYabbca,UZeZcca there=XZcZYdb,aZYcaba
therea=,aaZZdZa theref=baaYbZa, these=aaaZaac, they=cZabXYc,WbZcbca think=ZcaYaba, third=YacZeZa,ZaZZeZZ thirds=ZaZZdba,caacYZa thirty=aaaaYad,
this=ebbZXaY,aYafbWa those=abZYadZ, though=aaZccXa,aaafXZa three=ZcWgZXc,bfWdUab thresh=YZZZagZ, thrice=,ZeXZbZa throug=aaaaZac,ZbbYcZa thus=ZaaeZaZ,
tid=jdYYUYa,afZXgbR tiers=ZaaafXa, till=,baabYZa time=ZbZXgYa,ZZbYhZX times=cadcWYZ,abXeVZd titrat=idXfRWa,chZYSba tizani=ZaZZccY, to=gUdYWac,XhYccYW
today=ZZcZcZa,aYccaZa told=daZeUaZ, tolera=YbbYYea,agcZTcZ tolere=,cZaaaYa toma=WZaZjZY,baaaYab tomaba=Xaaacba, tomas=aacXbaa,acZaZaa tomava=aaaZaca,
tome=aaacbaZ, tomo=aaaacZa,abcaYaa tomorr=ZaeaYaa, tone=bYbcYaa, tonigh=,ZZhYXaa too=aabYZca,XZcZada took=abebVaZ,aaaaYbb top=XcaZaca, tot=aaXdZca,ZcbaZZa
total=daXgYXZ,bWZgdYX touche=XaaZcca, tourne=aadZaZa, tous=ZZacaaa,ZeZZYbZ tout=ZabYdZa, toxici=aaaaZca, toxina=,aZacZaa traite=WcaWgaa,YaaZZec tras=aYabcZa,
tratam=bWabdaa, tre=baXdYca,bZZeZZa treat=aaaacZa, treate=ZaaZdZa, treatm=acaaaZa,YZeYZba trede=aaeZYaZ, trek=,ZaZaZda tres=WeZaZca,bcbcYaX trial=bVaagZa,
trials=ZaaadZa, tried=ZZZZdaa,aaafZXa trigem=acaaZaa, trois=dZYbcYZ,YaaagXa trop=,aaaaZca troubl=ZacaZZa, trouve=baaabYa, try=YgdbUZZ, tube=ZeZaaYa,aaabcZZ
tuesda=cZZacZZ, turn=,caaZZba twee=aacZaaa, tweema=aaZYdaa, twelve=,ZaZbdZa twice=YbYcbbZ,ZdbbXZZ two=XaYadab, typica=aZZVdcd,cZaZYdZ u=abZZZac,aYbcZaa
uber=bZdbYZZ,abaZdXa ublich=Zaacaaa, ug=adVaeZZ,ZdaYgWX uit=ZZYebZa, ultimo=,aaacZaa ultrap=aaaaYca, um=cWjaWaX, uma=,aZcaZaa un=YZcWeZb,XZZcZbd
una=ZXbagaZ,adcaXbZ und=XaaXfbZ,XbbVfZc under=hbXWZaa,bXZcbXe une=VZdecbX,cbfVbZY unique=aaZaZca, unless=,aaacYaa uno=cZZcXZb,aaaacaZ uns=XaaYgaa,
unter=aaaacYa,aaaaYda until=kXWdPfa,ZaceZXa up=eZdZXbW,ccXbcYZ upper=,caabYaa ups=acYaZab, upward=ZaZZdZa,aZabWfa us=ZbaeYYa,cZaaYab usa=acZaZaa,
use=VaYdabd,YZZdbZa used=fZVcdXa,aaaacYa users=ZZZYeba, using=ZZcZbaa, usual=YZZZbbc, usuall=aZYWhZa, uur=aZcaZaa, v=,aZaadZa va=aZaeYZa, van=ZaZYdba,ZYZbcZc
vanaf=Zcaaaaa, variab=aaaYcaa, varie=aaacZaa, ve=baZcaZa, veces=YcabZaa,acaaYaa ventil=ZaaaZda, verhog=bYaZZca, verkri=aZZaZac, verlan=,ZaZZZea verord=Yaaaada,
verre=,aaaaZac vers=ZaXgWda, versch=,aZaadaY very=XbZeZba,ceZXZZa vet=aZaaacZ, veut=aaeaYYa, vez=Yaaabba, vezes=,ebaXbaY via=aYfWcaa,acZdYZZ vier=,aaZdZaa
visit=ZbdZZaa,aZdXaca vitami=,aZaZdaZ vo=bbYaZaa,aYZfYaa voie=,ZcZcZZa volgen=aYcaZba, volgt=aZcaZaa, volte=ZabbYaa,aZafYZZ volunt=aZZadZZ,aaaacaZ
volwas=ZaaaZca, vom=aaaZcaa, von=ZcYXcfY,aYbYfZZ vont=YaaYhYa, voor=aYZhZYZ,ZZZceZY votre=acaaZaa, vous=bZaYdYa, vu=ZZZYeaa, walk=,aaacZaZ want=caaaZaa,
wants=ZacgUZa, war=XaaaeZc,aaaZcYb ward=ZZcabaa, waren=ecacVYa,baacYaa was=XZZXcha,ZbbXebY water=,abacWba way=caaaZaa,YcaaYbb we=cZbhQba,caZfWZZ weaned=,aaZcaZa
week=TZlVccY,WggUcZY weeken=caabWac, weekly=fZaYXZd,aYfYWda weeks=XdabaaZ,bVZcgYZ weer=,aaYdZca weg=,ZZbYZda wegen=,Zaaacaa weight=,ZaadZZa weil=aaaaYZd,
weiter=baZcaZa, weken=ZcbaaZa, well=cZZebWa, wenn=,aZYdZaa went=VZbZgaa,aZbYWga wer=YZaYcda, werd=ZaaZdaa, werden=,aYeaZZa were=aYdUacc,bZZXbYf what=fabZWbY,
whatev=,daaabXa when=aYYbYeb,aaWbeZZ where=bYYdbbZ,ZbaaacZ which=bbaZXcZ,acbXXda while=aaaZcZa,bYZbXdb who=aYXcYgZ, whoeve=ZaZbZca, whole=cabZXbb,aaYdZZc
why=caYbZZa, wieder=ZdYZbaa,aaaaZca wife=,aacaZaa wil=aacaZaa, will=aXfYcXb,YYZaYfb wine=aaZZZda,aaaaYca wir=ZZZeaZa, wird=aacYaaa,YZbabaa with=UfaWeYc,afZdXVa
withdr=acabaXa,ZbacZaa within=cZaZbZa,bZZZada withou=aaaacbZ,Yaaaaca wk=,bZZYbYe woche=ZbiWYZZ,ZcbZZaa wochen=ZZgYZaZ, woke=,aaaacaZ woman=ZZaccYZ,
women=ZbadZZa, won=caaaZZa, worked=cdZZZZa, works=aaZcYca, would=aZZeWfX,YYcZdaa write=abZdYaa, wurde=Yaaacaa, y=ebWZVdd,ZedVdZX ya=ZZaZdaa,
year=aUZZiaa,ZaYdaab years=ZhWZbYa,ccZbaXa yes=aYZbdaa, you=YdZYeaY,ZYfaZZa your=ZaccXZa,adZaZZb yr=aXZiWaa, zat=Xaaaeaa, zentiv=aaaaZac, ziel=ZaZcZba,
zij=baacXaa, zijn=caZaZaa, zit=aaaZcZa,aZcZaaa zo=bYbabaa,aYadaaa zu=aZZacYb,YabZeaZ zuletz=aacaZaa, zum=,aZdbaYZ zwei=aaacaaZ,ZbacaZZ zwisch=aaacYaa,
`;
