package org.opiniongraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Fills the graph from the seed, then serves it as GraphQL. */
@SpringBootApplication
public class OpinionGraphApplication {

	/**
	 * Starts the application.
	 * @param arguments Spring Boot's command line arguments
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(OpinionGraphApplication.class, arguments);
	}

}
