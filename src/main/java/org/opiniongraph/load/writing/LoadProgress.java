package org.opiniongraph.load.writing;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log every few seconds how many rows are done, how fast, and what is left.
 */
public final class LoadProgress implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(LoadProgress.class);

	private static final int EVERY_MILLIS = 5_000;

	private static final int WIDTH = 100;

	/** What is loaded before anybody looks needs no progress. */
	private static final int FEW_ROWS = 1_000;

	private final ProgressBar bar;

	public LoadProgress(int rows) {
		this.bar = new ProgressBarBuilder().setTaskName("Loading")
			.setInitialMax(rows)
			.setUnit(" rows", 1)
			.showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
			.setUpdateIntervalMillis(EVERY_MILLIS)
			.setStyle(ProgressBarStyle.ASCII)
			.setConsumer(new DelegatingProgressBarConsumer((rows < FEW_ROWS) ? log::debug : log::info, WIDTH))
			.build();
	}

	public void done(int rows) {
		this.bar.stepBy(rows);
	}

	@Override
	public void close() {
		this.bar.close();
	}

}
