package org.opiniongraph.load.vocabulary;

/**
 * How texts say things, whatever they name. It is immutable.
 *
 * @param honorifics words before and after persons' names
 * @param pointers how texts refer to something
 * @param commitments how answers say how far they go
 * @param asks how opinions say what they want
 * @param dates how texts write dates
 * @param nearDuplicates when two texts say the same with much the same words
 */
public record LanguageRules(Honorifics honorifics, Pointers pointers, CommitmentRules commitments, AskRules asks,
		DateRules dates, NearDuplicateRules nearDuplicates) {
}
