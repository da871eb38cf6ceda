package nl.wijkbudget.letter.command;

import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Text that all letters share: drawn once, and shown from there on each page; {@code read} where it is turned around. */
record FixedText(PDFormXObject form, float height, @Nullable COSString read) {}
