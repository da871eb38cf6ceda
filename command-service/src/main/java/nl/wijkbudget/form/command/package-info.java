/** Forms of pages as requests to the doors: what a browser sends without scripts becomes what a program would send. */
@NullMarked
package nl.wijkbudget.form.command;

import org.jspecify.annotations.NullMarked;
