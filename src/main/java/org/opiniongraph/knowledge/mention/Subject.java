package org.opiniongraph.knowledge.mention;

import org.opiniongraph.api.field.Identified;

/** A programme or an organisation: what a text can name. */
public sealed interface Subject extends Identified permits Program, Organization {

}
