namespace Renkei.Approvals;

public static class ApprovalRules
{
    public static readonly Rule OneToFiveSteps = new("approval.steps", $"決裁ルートは1段から{ApprovalRoute.MostSteps}段までです。段を選び直してください。");
    public static readonly Rule LastDecides = new("approval.last-decides", "最後の段を「決裁」にし、ほかの段は「確認」か「合議」にしてください。");
    public static readonly Rule OwnPositions = new("approval.own-positions", "決裁ルートと代決者には、自団体の職だけを選べます。職を選び直してください。");
    public static readonly Rule EachPositionOnce = new("approval.position-once", "同じ職が2回入っています。1つの職は1段だけにしてください。");
    public static readonly Rule AloneIsAllowed = new("approval.alone", "「ひとり担当」にできるのは、団体管理者か、いまの決裁者の職の方だけです。団体管理者に設定を依頼してください。");
    public static readonly Rule OwnDeputies = new("approval.own-deputies", "代決者を決められるのは、自分の課の職についてだけです。ほかの課の職の代決者は空けておき、その課で決めてもらってください。");
    public static readonly Rule RouteIsSet = new("approval.no-route", "決裁ルートがまだありません。「決裁ルート」の画面で職を登録するか、庁内で決裁済みとして記録してください。");
    public static readonly Rule AnotherDecides = new("approval.another-decides", "起案した方は、ほかの職としても、決裁や代決はできません。別の方の職を決裁者にするか、ひとり担当の団体として決裁ルートを設定してください。");
    public static readonly Rule InProgress = new("approval.closed", "この決裁はすでに終わっています。決裁の一覧で結果を確かめてください。");
    public static readonly Rule OwnTurn = new("approval.not-your-turn", "いまはほかの職の番です。決裁の流れで、だれの番かを確かめてください。");
    public static readonly Rule DeputyInAbsence = new("approval.deputy", "代決できるのは、決裁者が不在のあいだの、あらかじめ決めた代決者だけです。不在の登録と代決の順を確かめてください（欠員のときは事務取扱を決めてください）。");
    public static readonly Rule ImportantNeedsInstruction = new("approval.instruction", "重要な案件の代決には、決裁者の指示の内容を書いてください。");
    public static readonly Rule ReturnHasReason = new("approval.return-reason", "差し戻す理由を書いてください。直すところが担当者に伝わります。");
    public static readonly Rule DrafterRetracts = new("approval.retract", "取り戻せるのは起案した職の方だけです。差し戻しを決裁者へ依頼してください。");
    public static readonly Rule OwnReview = new("approval.review", "後閲するものがありません。後閲の一覧で確かめてください。");
    public static readonly Rule DecidedByNow = new("approval.decided-on", "決裁日には今日以前の日付を入力してください。");
    public static readonly Rule PostIsTold = new("approval.post", "決裁した方の職名を入力してください（40字以内）。");
    public static readonly Rule VacantIsNotAbsent = new("approval.vacant", "欠員の職は不在にできません。代決ではなく、団体管理者が「利用者」の画面で事務取扱を決めてください。");
    public static readonly Rule AbsenceEnds = new("approval.absence", "不在の終わりの日には、始まりの日以後の日付を入力してください。");
    public static readonly Rule AbsenceReasonFits = new("approval.absence-reason", $"不在の理由は{Absence.ReasonMaxLength}文字以内で入力してください。");
}
