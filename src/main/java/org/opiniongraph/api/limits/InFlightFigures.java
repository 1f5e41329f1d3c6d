package org.opiniongraph.api.limits;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/** The metrics of the requests that run: {@code opinion.graph.requests.…}. */
@Component
class InFlightFigures {

	InFlightFigures(InFlight inFlight, MeterRegistry meters) {
		Gauge.builder("opinion.graph.requests.running", inFlight, InFlight::running)
			.description("Requests that have a place")
			.register(meters);
		Gauge.builder("opinion.graph.requests.waiting", inFlight, InFlight::waiting)
			.description("Requests that wait for a place")
			.register(meters);
	}

}
