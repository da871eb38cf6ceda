package nl.wijkbudget.ledger.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerCommand.OpenLedger;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReturnUnspent;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where treasurers record what money does. */
@Tag(name = "Kasboeken")
@RestController
@RequestMapping("/api/v1/kasboeken")
public final class LedgerDoor {
    private final CommandDoor door;

    public LedgerDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    @Creates(at = "/api/v1/kasboeken/{id}")
    Answer openLedger(Asked<NewLedger> asked) {
        return door.send(asked.as(
                books -> new OpenLedger(LedgerId.of(books.neighbourhood()), books.neighbourhood(), books.currency())));
    }

    @PostMapping("/{ledger}/fondsen")
    @Creates(value = "fund", at = "/api/v1/kasboeken/{ledger}")
    Answer openFund(Asked<OpenFund> asked) {
        return door.send(asked);
    }

    @PostMapping("/{ledger}/bijdragen")
    @Creates(value = "contribution", at = "/api/v1/kasboeken/{ledger}/boekingen")
    Answer receiveContribution(Asked<ReceiveContribution> asked) {
        return door.send(asked);
    }

    @PostMapping("/{ledger}/toewijzingen")
    @Creates(value = "allocation", at = "/api/v1/kasboeken/{ledger}/boekingen")
    Answer allocateBudget(Asked<AllocateBudget> asked) {
        return door.send(asked);
    }

    @PostMapping("/{ledger}/toewijzingen/{allocation}/vrijgaven")
    @Creates(value = "release", at = "/api/v1/kasboeken/{ledger}/boekingen")
    Answer releaseAllocation(Asked<ReleaseAllocation> asked) {
        return door.send(asked);
    }

    @PostMapping("/{ledger}/verplichtingen")
    @Creates(value = "commitment", at = "/api/v1/kasboeken/{ledger}/boekingen")
    Answer commitFunds(Asked<CommitFunds> asked) {
        return door.send(asked);
    }

    @PostMapping("/{ledger}/verplichtingen/{commitment}/teruggaven")
    @Creates(value = "returned", at = "/api/v1/kasboeken/{ledger}/boekingen")
    Answer returnUnspent(Asked<ReturnUnspent> asked) {
        return door.send(asked);
    }

    @PostMapping("/{ledger}/betalingen")
    @Creates(value = "payment", at = "/api/v1/kasboeken/{ledger}/boekingen")
    Answer recordPayment(Asked<RecordPayment> asked) {
        return door.send(asked);
    }

    @PostMapping("/{ledger}/overboekingen")
    @Creates(value = "transfer", at = "/api/v1/kasboeken/{ledger}/boekingen")
    Answer transferFunds(Asked<TransferFunds> asked) {
        return door.send(asked);
    }

    @PostMapping("/{ledger}/boekingen/{original}/terugboeking")
    Answer reverseTransaction(Asked<ReverseTransaction> asked) {
        return door.send(asked);
    }
}
