package org.opiniongraph.load.ask;

import org.opiniongraph.load.text.Span;
import org.opiniongraph.model.Stance;

/**
 * A clause of an opinion that asks for something or objects to it.
 *
 * @param stance FOR or AGAINST
 * @param clause the clause
 * @param phrase its last words, which say so
 */
public record AskFinding(Stance stance, Span clause, Span phrase) {
}
