package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;

/** A straight piece of the line of a flow. */
record Lane(String flow, Leg leg) {}
