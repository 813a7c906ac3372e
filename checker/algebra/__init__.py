"""Arithmetic of vague values: relations, intervals, amounts, the calendar, wording."""
