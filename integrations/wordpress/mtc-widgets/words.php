<?php
/**
 * Written by a build step: do not edit.
 *
 * The most frequent words in the texts of each widget, by language, for the search in the inserter.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

return array(
);
