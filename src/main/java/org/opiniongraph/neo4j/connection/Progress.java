package org.opiniongraph.neo4j.connection;

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
 * Logs every five seconds how much of a long task is done, how fast, and how much is
 * left. It is not thread-safe.
 */
public final class Progress implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Progress.class);

	private static final int EVERY_MILLIS = 5_000;

	private static final int WIDTH = 100;

	private final ProgressBar bar;

	/**
	 * Begins.
	 * @param task what is done, such as {@code Loading}
	 * @param unit what is counted, such as {@code rows}
	 * @param all how many there are
	 * @param visible the number from which progress is logged
	 */
	public Progress(String task, String unit, long all, int visible) {
		this.bar = new ProgressBarBuilder().setTaskName(task)
			.setInitialMax(all)
			.setUnit(" " + unit, 1)
			.showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
			.setUpdateIntervalMillis(EVERY_MILLIS)
			.setStyle(ProgressBarStyle.ASCII)
			.setConsumer(new DelegatingProgressBarConsumer((all < visible) ? log::debug : log::info, WIDTH))
			.build();
	}

	/**
	 * Counts.
	 * @param more how many more are done
	 */
	public void done(int more) {
		this.bar.stepBy(more);
	}

	@Override
	public void close() {
		this.bar.close();
	}

}
