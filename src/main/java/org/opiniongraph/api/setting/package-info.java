/**
 * Names settings that this program does not have.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "api.field")
package org.opiniongraph.api.setting;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
