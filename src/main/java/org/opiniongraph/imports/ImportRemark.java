package org.opiniongraph.imports;

import org.opiniongraph.load.table.Remark;

/** Something that a keeper of the table should know. */
record ImportRemark(Remark.Severity severity, String place, String text) {

	static ImportRemark of(Remark remark) {
		return new ImportRemark(remark.severity(), remark.place(), remark.text());
	}

}
