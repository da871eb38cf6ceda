@NullMarked
package nl.wijkbudget.project;

import org.jspecify.annotations.NullMarked;
