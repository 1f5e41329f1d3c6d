package org.opiniongraph.api.request;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BodyMemoryTests {

	private static final int LARGE = 256 * 1_024;

	@Test
	void largeBodiesHaveABoundTogetherAndSmallOnesAreReadNevertheless() {
		var memory = new BodyMemory(8 * 1_024 * 1_024);
		var holds = new ArrayList<BodyMemory.Hold>();
		for (int i = 0; i < 1_500; i++) {
			BodyMemory.Hold hold = memory.hold();
			try {
				hold.upTo(LARGE);
				holds.add(hold);
			}
			catch (RefusedRequestException ex) {
				assertThat(ex.status().value()).isEqualTo(503);
			}
		}
		assertThat(holds).hasSizeBetween(1, 10);
		memory.hold().upTo(16 * 1_024);
		assertThatExceptionOfType(RefusedRequestException.class).isThrownBy(() -> memory.hold().upTo(LARGE));
		holds.getFirst().release();
		holds.getFirst().release();
		memory.hold().upTo(LARGE);
		assertThatExceptionOfType(RefusedRequestException.class).isThrownBy(() -> memory.hold().upTo(LARGE));
	}

}
