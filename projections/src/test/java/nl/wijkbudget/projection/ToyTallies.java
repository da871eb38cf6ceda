package nl.wijkbudget.projection;

import org.springframework.data.jpa.repository.JpaRepository;

/** The tally of the toy. */
interface ToyTallies extends JpaRepository<ToyTally, String> {}
