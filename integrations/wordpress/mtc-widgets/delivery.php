<?php
/**
 * Where this release of the widgets is published. Written by a build step: do not edit.
 *
 * base       the folder that contains `v0.1.0/` (this release, which never changes) and `v0/` (which receives corrections).
 * integrity  file name under `cdn/` => hash, from `cdn/integrity.json`.
 *
 * @package mtc-widgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'base'      => 'https://widgets.example/',
	'version'   => '0.1.0',
	'integrity' => array(),
);
