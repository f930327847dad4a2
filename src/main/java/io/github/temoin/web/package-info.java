/**
 * Words shared by what is declared and what is seen: hosts and sites, kinds of storage, keys and lifetimes of trackers. Imports no other package of ours.
 */
@NullMarked
package io.github.temoin.web;

import org.jspecify.annotations.NullMarked;
