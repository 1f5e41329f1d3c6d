package org.opiniongraph.knowledge.mention;

import org.opiniongraph.api.field.Identified;

/** A programme, an organisation or a place: what a text can name. */
public sealed interface Subject extends Identified permits Program, Organization, Place {

}
