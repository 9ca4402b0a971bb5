function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Commonest words of English prose, and of what a shop says, that the other languages here do not share. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  words(`
    the this that these those it its is are were be been being has have had having does did doing done
    will would shall should can could may might must of to for from with without by at about into onto over under
    between through during before after until since against and or but if then than because while when where why what
    which who whose how not yes i you your yours our us they their them he she his him my there here
    please thank thanks sorry hello welcome order orders ship shipped shipping today tomorrow via within
    day days week weeks month months year years any some all each every more most only just very too still already
    again let get got make made take want need help check contact refund refunds return returns available off free
    new price item items out up don isn won one two three
  `),
)

/** Words that say that a text is in another language, by language. */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set([
  // German
  ...words(`
    und ist nicht ein eine einen einem einer eines ich sie wir ihr ihre ihren ihrem ihrer ihnen mit auf für zu zum zur
    bei sind haben wird werden wurde wurden kann können muss müssen darf soll sollte auch nach über oder aber wenn wie
    noch nur schon sehr bitte danke hallo guten unser unsere mein meine kein keine dass als aus beim vom dem sich
    durch ohne gegen bis seit wegen mehr alle dieser diese dieses hier dann weil damit zwischen jetzt wieder immer
    welche jede jeder jedes heute morgen leider gerne drei vier fünf sechs sieben acht neun zehn
    bestellung lieferung versand rückgabe werktage werktagen tage tagen kostenlos verfügbar paket preis konto
    kostet kosten lieferbar zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend
  `),
  // French
  ...words(`
    une et dans pour avec vous nous votre vos notre mes sont être avez avons qui cet cette ces mais où
    doit doivent aucun aucune tous toute toutes entre alors donc fait faire toujours jamais ici soit même
    bonjour merci livraison commande très bien aussi je ils elles leur leurs peut pouvez été dès
    lors jours sera serons depuis jusqu aujourd hui demain désolé gratuit gratuite produit colis disponible
    remboursement retour quel quelle pourquoi quand
    coûte coûtent coûtait vingt trente quarante cinquante soixante
  `),
  // Spanish
  ...words(`
    una para por sus está están usted ustedes tiene tienen puede pueden nuestro nuestra hola gracias pedido envío
    pero muy también este estos hasta desde cuando cómo qué dónde días gratis producto todos todas debe
    cada otro otra ningún así devolución reembolso siento ser sido fue hemos más donde sobre
    cuesta cuestan veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
  `),
  // Italian
  ...words(`
    gli della delle dei degli nel nella dell nell sull che è sono anche questo questa suo sua nostro nostra
    ciao grazie prego ordine spedizione più può hanno abbiamo suoi vostro dalla alle tutti tutte ogni deve
    devono essere viene già senza tra così
    giorni consegna reso rimborso prodotto prezzo buongiorno salve perché quando quale stato
    costano quaranta cinquanta sessanta settanta ottanta novanta
  `),
  // Portuguese
  ...words(`
    uma não das seu seus nosso nossa você vocês são estão obrigado obrigada olá encomenda mais muito outro nenhum só já
    sem isso isto também aos pelo pela até com ou mas onde qual foi dias grátis envio reembolso devolução preço entrega
    custa custam vinte trinta quarenta cinquenta sessenta oitenta
  `),
  // Dutch
  ...words(`
    het een niet zijn voor aan uw wij onze naar ook maar deze bestelling bedankt dit wordt worden kunnen
    kunt heeft hebben geen meer werkdagen verzonden betaling
    prijs voorraad leverbaar twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd
  `),
  // Polish, Czech, Turkish, Swedish, Danish, Indonesian
  ...words(`
    nie jest się że dla lub oraz przez czy tylko można musi są jak został została zostało zamówienie
    není lze být nebo jako která který které
    bir için ile değil olarak sipariş
    och är inte att på ikke og
    yang untuk dengan tidak dari ini itu anda kami pesanan
  `),
])

/** Words of those languages that are also English words, names or abbreviations: weaker evidence. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  words(`
    die der das des den von war hat bin man es im vielen
    le la les du au ce en un est sur que ne se il son mon si tout l d
    y el los las del al con como mi tu yo su de te lo
    di per ed da ci vi non
    o os e um do dos no na nos nas ao por
    van dat met wat er
    sin sous chez todo ma alla dal ya pas sans aux par elle dank
  `),
)
