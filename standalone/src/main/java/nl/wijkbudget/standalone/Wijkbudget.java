package nl.wijkbudget.standalone;

public final class Wijkbudget {
    public static void main(String[] arguments) {
        System.out.println("x");
    }
}
