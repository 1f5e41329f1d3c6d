package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.List;

/** Collects remarks while a table is read. */
final class Remarks {

	private final List<Remark> all = new ArrayList<>();

	void mistake(String place, String text) {
		this.all.add(new Remark(Remark.Severity.MISTAKE, place, text));
	}

	void doubt(String place, String text) {
		this.all.add(new Remark(Remark.Severity.DOUBT, place, text));
	}

	void fact(String place, String text) {
		this.all.add(new Remark(Remark.Severity.FACT, place, text));
	}

	boolean hasMistakes() {
		return this.all.stream().anyMatch((it) -> it.severity() == Remark.Severity.MISTAKE);
	}

	List<Remark> all() {
		return List.copyOf(this.all);
	}

}
