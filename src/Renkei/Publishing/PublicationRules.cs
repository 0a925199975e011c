namespace Renkei.Publishing;

public static class PublicationRules
{
    public static readonly Rule Ahead = new("publication.past", "公表日時には、これからの日時を入力してください。");
    public static readonly Rule StillPreparing = new("publication.sent", "この公表予定は決裁に回っているか、決裁済みです。直すときは、取り止めてから作り直してください。");
    public static readonly Rule Sent = new("publication.not-sent", "決裁に回していない公表予定です。先に決裁へ回してください。");
    public static readonly Rule HourHasCome = new("publication.too-early", "公表日時になっていません。");
    public static readonly Rule BeforeItsHour = new("publication.public", "公表日時を過ぎた公表は取り止められません。訂正として、内容を直してください。");
    public static readonly Rule OnePlan = new("publication.exists", "この年度には、これからの公表予定がすでにあります。日時を変えるときは、取り止めてから作り直してください。");
    public static readonly Rule SharedFirst = new("publication.not-shared", "共有開始の前は公表できません。先に調査の「共有開始」を行ってください。");
}
