package org.opiniongraph.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What the command line says, as {@code --benchmark.rounds=5}.
 *
 * @param server the folder with the packaged API, made by the profile {@code aot}
 * @param cache where loaded graphs, the peer and logs are kept for the next run
 * @param large a folder with a loaded graph to use as the large one; left as it is and
 * copied once
 * @param opinions how many opinions the large graph has, where it is made
 * @param rounds how often each contender takes its turn
 * @param seconds how long a turn takes
 * @param warmUp for how many seconds each is asked before
 * @param shapes how many shapes nobody has sent before
 * @param writes how many writes are followed by reads
 * @param peer whether to run the peer; it needs Node.js and the npm registry once
 * @param only the questions to ask, by the names of their folders; all where empty
 * @param port the first of ten ports on this machine
 * @param patience for how many seconds to wait for an answer
 * @param into a file whose part between {@code <!-- benchmark -->} and
 * {@code <!-- /benchmark -->} becomes the tables
 */
record Options(@DefaultValue("target/server") Path server, @DefaultValue("data/benchmark") Path cache,
		@Nullable Path large, @DefaultValue("100000") int opinions, @DefaultValue("3") int rounds,
		@DefaultValue("3") double seconds, @DefaultValue("8") double warmUp, @DefaultValue("200") int shapes,
		@DefaultValue("1000") int writes, @DefaultValue("true") boolean peer, @DefaultValue( {
		}) List<String> only, @DefaultValue("18500") int port, @DefaultValue("30") long patience, @Nullable Path into){

	private static final String PREFIX = "benchmark";

	private static final String QUICK = "--quick";

	/** For a look while working: one short turn each. */
	private static final List<String> SHORT = List.of("rounds=1", "seconds=1", "warm-up=3", "writes=100", "shapes=60");

	/** Copies the list. */
	Options {
		only = List.copyOf(only);
	}

	static Options of(String... arguments) {
		Arrays.stream(arguments)
			.filter((it) -> !it.equals(QUICK) && !it.startsWith("--" + PREFIX + "."))
			.findFirst()
			.ifPresent((unknown) -> {
				throw new BenchmarkException("Unknown option " + unknown + ": expected --quick or --benchmark.…=…");
			});
		var environment = new StandardEnvironment();
		if (Arrays.asList(arguments).contains(QUICK)) {
			String[] quick = SHORT.stream().map((it) -> "--" + PREFIX + "." + it).toArray(String[]::new);
			environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource("quick", quick));
		}
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
		return new Binder(ConfigurationPropertySources.get(environment)).bindOrCreate(PREFIX,
				Bindable.of(Options.class));
	}

}
