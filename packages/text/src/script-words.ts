function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** Commonest words of English prose that the languages of {@link FOREIGN_WORDS} do not share. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  words(`
    the this that these those it its is are was were be been being am has have had having does did doing done
    will would shall should can could may might must of to for from with without by at about into onto over under
    between through during before after until since against and or but if then than because while when where why what
    which who whose how not yes no i you your yours we our us they their them he she his him my mine
    there here please thank thanks sorry hello welcome order orders ship shipped shipping via within today tomorrow
    day days week weeks month any some all each every more most other only also just very too still already again
    let get got make made take want need help check contact refund return available
  `),
)

/**
 * Commonest words of German, French, Spanish, Italian, Portuguese and Dutch, and their greetings, as far as they are
 * not English words, names or abbreviations too.
 */
export const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  words(`
    der das und ist nicht ein eine einen einem einer ich sie wir ihr ihre ihren ihrem ihnen mit auf für von zu zum zur
    bei sind haben hat wird werden wurde kann können auch nach über oder aber wenn wie noch nur schon sehr bitte danke
    hallo guten vielen dank uns unser unsere mein meine kein keine dass als aus beim vom den dem des im
    le les une est et dans pour avec sur vous nous votre vos notre nos mon ma mes sont être avez avons pas plus que qui
    du aux cette ces mais ou où bonjour merci livraison commande s'il plaît très bien aussi je il elle ils elles
    au ce qu par sous sans
    el los las una y en que por para con su sus es está están son usted ustedes tiene tienen puede nuestro nuestra
    hola gracias pedido envío del al lo más pero como si muy también este esta estos hasta desde mi tu yo
    gli della delle dei degli nel nella che di è sono per il un ed anche con non questo questa suo sua nostro
    ciao grazie prego ordine spedizione più ma come può ha hanno abbiamo suoi vostro dal alla
    o os um uma não do da dos das seu sua seus nosso nossa você são está estão obrigado obrigada olá pedido mais muito
    também já ao aos na nas nos pelo pela até
    het een van niet zijn met voor aan uw wij ons onze naar ook maar dat deze bestelling bedankt
  `),
)
