/** Tests of the catalogue of projects. */
@NullMarked
package nl.wijkbudget.project.projection;

import org.jspecify.annotations.NullMarked;
