import type { Card } from "~/domain/referrals/board/card.server";
import { moveWords } from "~/domain/referrals/stage-words";
import type { Stage } from "~/domain/referrals/stages";
import { paths } from "~/paths";
import { MovingCard } from "~/ui/board";

interface BoardCardProps {
  card: Card;
  from: Stage;
  /** Where its steps are posted. */
  action: string;
  /** Whether it says whose it is. */
  named: boolean;
}

/** One referral on the board, and the steps that a broker may take with it. */
export function BoardCard({ card, from, action, named }: BoardCardProps) {
  const { id, reference, candidateReference, vacancyTitle, employerName, since, due, moves, brokerName } =
    card;
  return (
    <MovingCard
      what={reference}
      from={from}
      action={action}
      href={paths.referral(id)}
      title={candidateReference}
      moves={moves.map((to) => ({ to, says: moveWords[to] }))}
    >
      {vacancyTitle}, {employerName}
      <span className="board__about">
        <span className="nowrap">{reference}</span>, {since}
        {named && `, ${brokerName}`}
      </span>
      {due && <strong className="board__due">{due}</strong>}
    </MovingCard>
  );
}
